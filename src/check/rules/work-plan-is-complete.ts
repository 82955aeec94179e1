import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'work-plan-is-complete',
  summary: 'The work plan has a description, experts and staff.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
