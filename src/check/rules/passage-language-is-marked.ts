import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'passage-language-is-marked',
  summary: 'Passages in another language are marked as such.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
