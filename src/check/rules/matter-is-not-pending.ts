import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'matter-is-not-pending',
  summary: 'No investigation or litigation of the matter is pending.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
