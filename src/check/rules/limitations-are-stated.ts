import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'limitations-are-stated',
  summary: 'The report says what could not be seen, heard or verified.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
