import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'requester-is-eligible',
  summary: 'The agency is of a type that the program serves.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
