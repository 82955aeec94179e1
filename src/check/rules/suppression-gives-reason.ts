import { section, text } from '../example.js'
import type { Rule } from '../rule.js'

/** `check/suppress.ts` reports it. */
export const rule: Rule = {
  id: 'suppression-gives-reason',
  summary: 'Every rule that an author ignores is ignored for a reason.',
  why: 'The reason stands in the statement of what was checked. Without one, a reader must take it that the rule was in the way.',
  examples: {
    holds: [
      text(`
        <!-- aar ignore word-is-plain: The order is quoted as it stands. -->

        Utilize channel 4.
      `),
      section(
        'title: Orders\nignore: {word-is-plain: The orders are quoted as they stand.}',
        'Utilize channel 4.',
      ),
    ],
    fails: [
      text(`
        <!-- aar ignore word-is-plain --> ◀ suppression-gives-reason

        Utilize channel 4.
      `),
      section('title: Orders\nignore:\n  word-is-plain: ◀ suppression-gives-reason', 'Utilize channel 4.'),
    ],
  },
}
