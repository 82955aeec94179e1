import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'community-is-heard',
  summary: 'The community, or the victims, are heard: in the team, in interviews or among the sources.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
