import type { Rule } from '../rule.js'

/** Reading reports it, at the place where it finds it. */
export const rule: Rule = {
  id: 'html-is-absent',
  summary: 'The text holds no raw HTML.',
  why: 'HTML can load things from elsewhere, hide text and break the accessibility of the report. Markdown and directives say everything that a report needs.',
  examples: { holds: [], fails: [] },
}
