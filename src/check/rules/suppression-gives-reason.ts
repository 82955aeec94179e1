import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'suppression-gives-reason',
  summary: 'Every rule that an author ignores is ignored for a reason.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
