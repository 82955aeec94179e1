import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-measurable',
  summary: 'Every recommendation says how one will know that it is done.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
