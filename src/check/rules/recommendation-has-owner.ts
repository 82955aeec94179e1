import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-owner',
  summary: 'Every recommendation has an owner.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
