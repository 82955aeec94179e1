import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'asset-exists',
  summary: 'Every picture and data file that the text uses is in the review.',
  why: 'A figure without its picture is an empty frame.',
  examples: { holds: [], fails: [] },
}
