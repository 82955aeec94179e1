import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'summary-numbers-agree',
  summary: 'The counts that the summary names are the real ones.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
