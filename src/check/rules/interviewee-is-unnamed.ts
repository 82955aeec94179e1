import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'interviewee-is-unnamed',
  summary: 'No public edition names a person beside a source that is an interview.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
