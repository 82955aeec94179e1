import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-active',
  summary: 'Recommendations say in the active voice who does what.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
