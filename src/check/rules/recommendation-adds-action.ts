import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-adds-action',
  summary: 'No recommendation merely restates its finding.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
