import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-element',
  summary: 'Every recommendation names its element of capability.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
