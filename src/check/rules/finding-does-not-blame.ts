import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-does-not-blame',
  summary: 'No finding blames a person or calls for discipline.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
