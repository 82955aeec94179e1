import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'clocks-are-declared',
  summary: 'Where sources have different clocks, the report says so.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
