import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'word-is-respectful',
  summary: 'People are named in words that they would accept.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
