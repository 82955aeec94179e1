import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'standard-is-among-sources',
  summary: 'The sources hold a policy or plan of the agency, and a standard from outside it.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
