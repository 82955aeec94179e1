import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'suppression-is-used',
  summary: 'Every rule that an author ignores would be reported.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
