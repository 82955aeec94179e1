import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sources-are-diverse',
  summary: 'The sources are of two types or more.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
