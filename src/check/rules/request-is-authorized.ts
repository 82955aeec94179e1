import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'request-is-authorized',
  summary: 'The request comes from the chief executive, or names who authorized it.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
