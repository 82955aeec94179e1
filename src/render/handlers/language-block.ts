import { h } from 'hastscript'
import type { LanguageBlock } from '../../model/tree.js'
import { languageIn } from '../page.js'
import type { Handler, Scribe } from '../scribe.js'

/** `:::lang{code=es}` */
export const languageBlock =
  (scribe: Scribe): Handler<LanguageBlock> =>
  (state, node) =>
    h(
      'div',
      { lang: languageIn(scribe.layout, node.language) },
      state.wrap(state.all(node as never), true) as never[],
    )
