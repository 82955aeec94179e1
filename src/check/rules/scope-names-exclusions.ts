import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-names-exclusions',
  summary: 'The scope says what the review leaves out.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
