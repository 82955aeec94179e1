import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'summary-is-short',
  summary: 'The executive summary takes at most a tenth of the words, and names strengths and improvements.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
