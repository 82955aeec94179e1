import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Part } from '../model/release.js'
import { markAbbreviations } from './abbreviations.js'
import { handlersFor } from './handlers/index.js'
import { keyNumbers, summaryElement } from './key-numbers.js'
import type { Layout, RenderedPart } from './page.js'
import { hintNotes } from './print/note-hints.js'
import { type Scribe, scribeFor } from './scribe.js'

/** What a book has before its first numbered page, besides its titles and contents. */
const frontElements = new Set(['foreword', 'letter', 'acknowledgments'])

const stringify = unified().use(rehypeStringify).freeze()

/** Turns a part of a release into HTML. */
export function renderPart(part: Part, layout: Layout): RenderedPart {
  const scribe = scribeFor(layout, part.id)
  const tree = toHast(part.body, scribe)
  if (part.element === summaryElement) tree.children.unshift(...keyNumbers(layout.release))
  const { id, label, number, title, theme } = part
  const isFront = frontElements.has(part.element)
  return {
    id,
    label,
    number,
    title,
    theme,
    isFront,
    html: stringify.stringify(tree),
    headings: scribe.headings,
  }
}

function toHast(body: Root, scribe: Scribe): HastRoot {
  const tree = unified()
    .use(remarkRehype, {
      handlers: handlersFor(scribe),
      clobberPrefix: `${scribe.part}_`,
      footnoteLabel: 'Notes',
      footnoteLabelProperties: { className: ['notes-title'] },
      footnoteBackContent: '↑',
    })
    .runSync(body) as HastRoot
  ownFootnoteLabel(tree, scribe.part)
  markAbbreviations(tree, scribe.layout)
  if (scribe.layout.medium === 'print') hintNotes(tree, scribe.layout.release.language)
  return tree
}

/** Every part has its notes, and the printed report holds all parts: one shared id for their headings would not do. */
function ownFootnoteLabel(tree: HastRoot, part: string): void {
  visit(tree, 'element', node => {
    if (node.properties.id === 'footnote-label') node.properties.id = `${part}_notes`
    const described = node.properties.ariaDescribedBy
    if (Array.isArray(described) && described.includes('footnote-label')) {
      node.properties.ariaDescribedBy = [`${part}_notes`]
    }
  })
}
