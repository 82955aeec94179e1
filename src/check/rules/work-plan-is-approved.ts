import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'work-plan-is-approved',
  summary: 'The agency approved the work plan before the first activity other than consultation.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
