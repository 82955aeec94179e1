import { h } from 'hastscript'
import type { Aside } from '../../model/tree.js'
import { type Handler, inline, type Scribe } from '../scribe.js'

/** `:::note{title="…"}` */
export const aside =
  (_scribe: Scribe): Handler<Aside> =>
  (state, node) =>
    h('div', { class: 'note', role: 'note' }, [
      ...(node.title.length > 0 ? [h('p', { class: 'note-title' }, inline(state, node.title))] : []),
      ...(state.all(node as never) as never[]),
    ])
