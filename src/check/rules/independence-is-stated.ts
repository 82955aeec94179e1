import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'independence-is-stated',
  summary: 'An external or hybrid review says how its reviewers are independent.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
