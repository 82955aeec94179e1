import { h } from 'hastscript'
import type { LanguageText } from '../../model/tree.js'
import { languageIn } from '../page.js'
import type { Handler, Scribe } from '../scribe.js'

/** `:lang[…]{code=es}` */
export const languageText =
  (scribe: Scribe): Handler<LanguageText> =>
  (state, node) =>
    h('span', { lang: languageIn(scribe.layout, node.language) }, state.all(node as never) as never[])
