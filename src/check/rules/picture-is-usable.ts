import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'picture-is-usable',
  summary: 'Every picture is PNG, JPEG, GIF, WebP or plain SVG.',
  why: 'Other kinds do not show in a browser or in print, and an SVG can carry scripts.',
  examples: { holds: [], fails: [] },
}
