import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'asset-is-inside-review',
  summary: 'Every file that the text uses lies inside the folder of the review.',
  why: 'A file from elsewhere may be missing on the next machine, or may be one that nobody meant to publish.',
  examples: { holds: [], fails: [] },
}
