import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'directive-is-known',
  summary: 'Every directive is one of the format, written as the format says.',
  why: 'A directive that is not known does nothing; what it was meant to do would be missing.',
  examples: {
    holds: [
      text(`
        :::note{title="How times are given"}
        The recorder ran 10:30 ahead; Dispatch:Copy stands in the log as typed.
        :::
      `),
    ],
    fails: [
      text(`
        :::box{title="How times are given"} ◀ directive-is-known
        All times are those of the dispatch clock.
        :::
      `),
      text(`
        :: finding{#unified-command} ◀ directive-is-known
      `),
    ],
  },
}
