import { h } from 'hastscript'
import type { CrossReference } from '../../model/tree.js'
import type { Handler, Scribe } from '../scribe.js'

/** `[](#unified-command)` reads "Finding 4.2"; with words of its own it keeps them. */
export const crossReference =
  (scribe: Scribe): Handler<CrossReference> =>
  (state, node) => {
    const { anchor, label = '' } = node
    const href = anchor && scribe.layout.href(anchor, scribe.part)
    const words = state.all(node as never) as never[]
    if (href) return words.length > 0 ? h('a', { href }, words) : h('a', { href, class: 'label' }, label)
    return words.length > 0 ? words : { type: 'text', value: `${label} (withheld)` }
  }
