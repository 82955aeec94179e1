import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'what-worked-is-present',
  summary: 'The review says what worked at least once.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
