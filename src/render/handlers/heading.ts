import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Heading } from 'mdast'
import { headingTitle } from '../heading-texts.js'
import type { Handler, Scribe } from '../scribe.js'

/** The title of the part is the one `h1`; headings in its text begin at `h2`. */
export const heading =
  (scribe: Scribe): Handler<Heading> =>
  (state, node) => {
    const depth = Math.max(node.depth, 2)
    const content = state.all(node) as ElementContent[]
    const text = headingTitle(content)
    const id = scribe.headingId(text)
    scribe.depth = depth
    scribe.headings.push({ depth, id, text })
    return h(`h${depth}`, { id }, content)
  }
