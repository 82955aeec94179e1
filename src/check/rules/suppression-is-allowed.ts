import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'suppression-is-allowed',
  summary: 'What authors ignore is a rule, and one that may be ignored.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
