import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-due-date',
  summary: 'Every recommendation has a due date after that of the report, unless it is complete.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
