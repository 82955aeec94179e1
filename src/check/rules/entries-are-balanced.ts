import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'entries-are-balanced',
  summary: 'Findings and what worked stand in some balance.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
