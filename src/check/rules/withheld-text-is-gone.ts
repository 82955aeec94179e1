import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** The build reports it: only the finished output shows whether the words are gone. */
export const rule: Rule = {
  id: 'withheld-text-is-gone',
  summary: 'What an edition withholds stands nowhere in it.',
  why: 'Words that are withheld in one place and printed in another are published. No option waives this.',
  atBuild: 'always',
  examples: {
    holds: [
      text(`
        The call came from :withhold[Marisol Quintero-Abe]{reason=personal-privacy} at 22:14.

        The caller stayed on the line for six minutes.
      `),
    ],
    fails: [
      text(`
        The call came from :withhold[Marisol Quintero-Abe]{reason=personal-privacy} at 22:14. ◀ withheld-text-is-gone

        Marisol Quintero-Abe stayed on the line for six minutes.
      `),
    ],
  },
}
