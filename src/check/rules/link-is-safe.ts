import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'link-is-safe',
  summary: 'Links lead to the web, to a mail address or into the review.',
  why: "A link to a file on the author's machine, or one that runs a script, harms the reader who follows it.",
  examples: {
    holds: [
      text(`
        See [the county plan](https://example.org/plan.pdf), [the finding](#unified-command) or
        [write to the board](mailto:board@example.org).
      `),
    ],
    fails: [
      text(`
        See [the county plan](file:///C:/Users/analyst/plan.pdf). ◀ link-is-safe

        See [the county plan](../plan.pdf). ◀ link-is-safe
      `),
    ],
  },
}
