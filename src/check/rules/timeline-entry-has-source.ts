import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'timeline-entry-has-source',
  summary: 'Every entry of the timeline names its source.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
