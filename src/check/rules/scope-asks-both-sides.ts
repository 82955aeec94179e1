import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-asks-both-sides',
  summary: 'The scope or the introduction asks what worked and what did not.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
