import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'team-is-a-team',
  summary: 'The team has two members or more, and exactly one of them leads it.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
