import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'front-matter-is-valid',
  summary: 'Every key of the front matter has a value of its kind.',
  why: 'A value of the wrong kind cannot be printed where readers look for it.',
  examples: { holds: [], fails: [] },
}
