import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'core-themes-are-covered',
  summary: 'The core themes of a response are analyzed, or are said not to be in scope.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
