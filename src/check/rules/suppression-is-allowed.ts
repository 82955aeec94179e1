import { record, text } from '../example.js'
import type { Rule } from '../rule.js'

/** `check/suppress.ts` reports it, and reading where a comment cannot be understood. */
export const rule: Rule = {
  id: 'suppression-is-allowed',
  summary: 'What authors ignore is a rule, and one that may be ignored.',
  why: 'A rule that guards what the public may not see guards people. No author can wave it through, not even by mistake.',
  examples: {
    holds: [record('ignore: {scope-names-exclusions: The agency asked for all of it.}')],
    fails: [
      record('ignore: {withheld-gives-reason: The reasons are known.} ◀ suppression-is-allowed'),
      text(`
        <!-- aar ignore word-is-plane: It is quoted. --> ◀ suppression-is-allowed

        Utilize channel 4.

        <!-- aar: ignore the next sentence --> ◀ suppression-is-allowed

        Utilize channel 4.
      `),
    ],
  },
}
