import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'directive-is-closed',
  summary: 'Every container ends with a line of `:::`.',
  why: 'A container that is not closed takes in everything that follows it.',
  examples: { holds: [], fails: [] },
}
