import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'word-is-plain',
  summary: 'Plain words are used where there are plain words.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
