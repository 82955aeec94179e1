import { h } from 'hastscript'
import type { LanguageText } from '../../model/tree.js'
import type { Handler, Scribe } from '../scribe.js'

/** `:lang[…]{code=es}` */
export const languageText =
  (_scribe: Scribe): Handler<LanguageText> =>
  (state, node) =>
    h('span', { lang: node.language || undefined }, state.all(node as never) as never[])
