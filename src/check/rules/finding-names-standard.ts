import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-names-standard',
  summary: 'Every finding names the standard that it is measured by.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
