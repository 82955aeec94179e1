import { h } from 'hastscript'
import type { Citation } from '../../model/tree.js'
import type { Handler, Scribe } from '../scribe.js'

/** `[S3, 14:05; S7]`, each linked to its row in the evidence register. */
export const citation =
  (scribe: Scribe): Handler<Citation> =>
  (_state, { items }) =>
    h('span', { class: 'citation' }, [
      '[',
      ...items.flatMap(({ label = '', anchor, locator }, index) => {
        const href = anchor && scribe.layout.href(anchor, scribe.part)
        return [index > 0 ? '; ' : '', href ? h('a', { href }, label) : label, locator ? `, ${locator}` : '']
      }),
      ']',
    ])
