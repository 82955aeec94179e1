import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'plan-matches-review',
  summary: 'Every action of the plan belongs to a recommendation of the review.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
