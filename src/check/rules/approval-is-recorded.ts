import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'approval-is-recorded',
  summary: 'A final report records who approved it.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
