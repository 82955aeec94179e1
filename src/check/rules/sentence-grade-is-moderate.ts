import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sentence-grade-is-moderate',
  summary: 'No sentence needs more schooling than most readers have.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
