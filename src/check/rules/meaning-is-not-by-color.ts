import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'meaning-is-not-by-color',
  summary: 'No text relies on color alone.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
