import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'purpose-is-learning',
  summary: 'The scope says that the review serves learning, and not blame or discipline.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
