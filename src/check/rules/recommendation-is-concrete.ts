import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-concrete',
  summary: 'Every recommendation asks for something of which one can tell that it was done.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
