import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'plan-is-on-time',
  summary: 'No action is past its due date, and the next report is set.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
