import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'consultation-is-confidential',
  summary: 'Confidential consultations stand in no public edition.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
