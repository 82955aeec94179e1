import { h } from 'hastscript'
import type { LanguageBlock } from '../../model/tree.js'
import type { Handler, Scribe } from '../scribe.js'

/** `:::lang{code=es}` */
export const languageBlock =
  (_scribe: Scribe): Handler<LanguageBlock> =>
  (state, node) =>
    h('div', { lang: node.language || undefined }, state.wrap(state.all(node as never), true) as never[])
