import type { ElementContent, Root } from 'hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Prose } from '../model/tree.js'
import { handlersFor } from './handlers/index.js'
import type { Scribe } from './scribe.js'

/** Inline Markdown outside the text of a part, such as in a built table, as HTML. */
export function proseToHast(prose: Prose, scribe: Scribe): ElementContent[] {
  const tree = unified()
    .use(remarkRehype, { handlers: handlersFor(scribe) })
    .runSync({ type: 'root', children: [{ type: 'paragraph', children: prose }] }) as Root
  const [paragraph] = tree.children
  return paragraph?.type === 'element' ? paragraph.children : []
}
