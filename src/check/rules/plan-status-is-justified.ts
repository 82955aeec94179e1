import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'plan-status-is-justified',
  summary: 'A declined action has a note, and a complete one has evidence.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
