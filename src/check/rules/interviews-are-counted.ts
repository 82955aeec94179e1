import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'interviews-are-counted',
  summary: 'Every group that was heard has a count, or the review says why nobody was heard.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
