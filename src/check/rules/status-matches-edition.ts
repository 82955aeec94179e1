import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'status-matches-edition',
  summary: 'What calls itself final is final, and every other edition is marked DRAFT on every page.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
