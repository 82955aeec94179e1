import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'image-carries-no-location',
  summary: 'No picture of a public edition carries the place or the device that took it.',
  why: '',
  examples: { holds: [], fails: [] },
  check() {},
}
