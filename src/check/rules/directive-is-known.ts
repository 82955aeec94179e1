import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'directive-is-known',
  summary: 'Every directive is one of the format, written as the format says.',
  why: 'A directive that is not known does nothing; what it was meant to do would be missing.',
  examples: { holds: [], fails: [] },
}
