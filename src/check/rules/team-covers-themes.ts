import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'team-covers-themes',
  summary: 'Every theme with findings is the expertise of someone in the team.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
