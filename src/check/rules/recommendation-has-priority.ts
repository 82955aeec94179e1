import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-priority',
  summary: 'Every recommendation has a priority.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
