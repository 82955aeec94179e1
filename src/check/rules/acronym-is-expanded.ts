import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'acronym-is-expanded',
  summary: 'Every acronym is written out at its first use, and stands in the list.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
