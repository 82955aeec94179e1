import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'link-is-safe',
  summary: 'Links lead to the web, to a mail address or into the review.',
  why: "A link to a file on the author's machine, or one that runs a script, harms the reader who follows it.",
  examples: { holds: [], fails: [] },
}
