import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'source-is-cited',
  summary: 'Every source is cited somewhere.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
