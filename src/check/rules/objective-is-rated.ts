import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'objective-is-rated',
  summary: 'Every objective of an exercise names a core capability and carries a rating.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
