import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sentence-is-readable',
  summary: 'No sentence is longer than 30 words.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
