import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-window-covers-timeline',
  summary: 'Every entry of the timeline lies inside the window of the scope.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
