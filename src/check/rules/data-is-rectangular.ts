import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'data-is-rectangular',
  summary: 'Every row of a CSV file has a cell for each column.',
  why: 'In a row with a cell too few or too many, every value after it stands under the wrong heading.',
  examples: { holds: [], fails: [] },
}
