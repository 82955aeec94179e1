import { h } from 'hastscript'
import type { Mark } from '../../model/tree.js'
import type { Handler, Scribe } from '../scribe.js'

/** What stands in the place of something withheld: always the same form, with the reason in words. */
export const mark =
  (_scribe: Scribe): Handler<Mark> =>
  (_state, { what, reason, inline, label }) => {
    if (inline) return h('span', { class: 'withheld' }, `[Withheld: ${reason}]`)
    if (label === undefined)
      return h('p', { class: 'withheld block' }, `[A ${what} is withheld here: ${reason}]`)
    return h('p', { class: 'withheld block' }, `[${label} is withheld from this edition: ${reason}]`)
  }
