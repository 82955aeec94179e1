import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-names-actor',
  summary: 'Every recommendation names who is to act.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
