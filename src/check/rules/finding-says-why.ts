import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-says-why',
  summary: 'Every finding, and everything that worked, says why.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
