import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'link-text-is-meaningful',
  summary: 'The words of every link say where it leads.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
