import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'timeline-states-facts',
  summary: 'The timeline states what happened, and judges nothing.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
