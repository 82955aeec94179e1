import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-single',
  summary: 'Every recommendation asks for one action.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
