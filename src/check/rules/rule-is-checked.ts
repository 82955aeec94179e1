import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'rule-is-checked',
  summary: 'Every rule could be checked.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
