import type { ElementContent } from 'hast'
import { toString as hastText } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Heading } from 'mdast'
import type { Handler, Scribe } from '../scribe.js'

/** The title of the part is the one `h1`; headings in its text begin at `h2`. */
export const heading =
  (scribe: Scribe): Handler<Heading> =>
  (state, node) => {
    const depth = Math.max(node.depth, 2)
    const content = state.all(node) as ElementContent[]
    // The words as they are printed, with the labels of references and the marks of what is withheld.
    const text = hastText({ type: 'root', children: content })
    const id = scribe.headingId(text)
    scribe.depth = depth
    scribe.headings.push({ depth, id, text })
    return h(`h${depth}`, { id }, content)
  }
