import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'key-is-known',
  summary: 'Every key, attribute and column has a name that the format knows.',
  why: 'A misspelled key is silently ignored by most tools; here it could be an `audience` that was meant to withhold something.',
  examples: { holds: [], fails: [] },
}
