import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** `check/suppress.ts` reports it. */
export const rule: Rule = {
  id: 'suppression-is-used',
  summary: 'Every rule that an author ignores would be reported.',
  why: 'A suppression that is left behind hides the next fault of its kind, which nobody meant to allow.',
  examples: {
    holds: [
      text(`
        <!-- aar ignore word-is-plain: The order is quoted as it stands. -->

        Utilize channel 4.
      `),
    ],
    fails: [
      text(`
        <!-- aar ignore word-is-plain: The order is quoted as it stands. --> ◀ suppression-is-used

        Use channel 4.

        Utilize channel 5.
      `),
    ],
  },
}
