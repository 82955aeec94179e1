import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'timeline-has-no-gap',
  summary: 'No critical phase of the timeline is silent for long.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
