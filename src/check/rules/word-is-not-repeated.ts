import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'word-is-not-repeated',
  summary: 'No word stands twice in a row by mistake.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
