import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'team-member-has-expertise',
  summary: 'Every member of the team has a role and an expertise.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
