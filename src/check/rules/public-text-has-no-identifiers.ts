import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'public-text-has-no-identifiers',
  summary: 'No public text holds a number or an address that identifies a private person.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
