import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'withhold-is-closed',
  summary: 'Every `withhold` can be read to its end.',
  why: 'What is meant to be withheld must not depend on a bracket. Until it is mended, more is withheld than was meant, never less.',
  examples: { holds: [], fails: [] },
}
