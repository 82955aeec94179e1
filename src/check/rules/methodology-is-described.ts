import { isBlank } from '../blank.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'methodology-is-described',
  summary: 'The report describes how the review was done.',
  why: 'Findings are only as strong as the way in which they were reached, and a court will ask.',
  examples: { holds: [], fails: [] },
  check({ sections }, report) {
    for (const section of sections) {
      if (section.matter.element !== 'methodology' || !isBlank(section.body)) continue
      report(
        section.place(),
        'The methodology is empty',
        'Say which records were collected, who was heard, what was visited, and how accounts were compared.',
      )
    }
  },
}
