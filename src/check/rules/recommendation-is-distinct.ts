import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-distinct',
  summary: 'No two recommendations ask for nearly the same.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
