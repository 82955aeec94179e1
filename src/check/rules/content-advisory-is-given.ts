import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'content-advisory-is-given',
  summary: 'A report on deaths or on minors warns its readers before it describes them.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
