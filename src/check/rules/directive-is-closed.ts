import { text } from '../example.js'
import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'directive-is-closed',
  summary: 'Every container ends with a line of `:::`.',
  why: 'A container that is not closed takes in everything that follows it.',
  examples: {
    holds: [
      text(`
        :::note{title="How times are given"}
        All times are those of the dispatch clock.
        :::

        The march left the square at 13:34.
      `),
    ],
    fails: [
      text(`
        :::note{title="How times are given"} ◀ directive-is-closed
        All times are those of the dispatch clock.

        The march left the square at 13:34.
      `),
      text(`
        The march left the square at 13:34.

        ::: ◀ directive-is-closed
      `),
    ],
  },
}
