import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { onlyOurTextDirectives } from './text-directives.js'

const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** CommonMark, GFM and directives. */
const blocks = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(onlyOurTextDirectives)
  .freeze()

/** The same without blocks: a statement may begin with `1.` or `#` and is still one line of text. */
const inline = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(onlyOurTextDirectives)
  .use(withoutBlocks)
  .freeze()

export const parseBlocks = (text: string): Root => blocks.parse(text)
export const parseInline = (text: string): Root => inline.parse(text)

function withoutBlocks(this: Processor): undefined {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  for (const extension of data.micromarkExtensions ?? []) {
    delete extension.flow
    delete extension.document
  }
  data.micromarkExtensions?.push({ disable: { null: blockConstructs } })
}
