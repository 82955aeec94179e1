import { section } from '../example.js'
import { lacking, nameOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-priority',
  summary: 'Every recommendation has a priority.',
  why: 'No agency can begin everything at once. Where the review does not say what comes first, the budget decides.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: exit-signs
            answers: [exits-unmarked]
            practice: The Parks Department should light the signs at all four gates.
            priority: low
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: exit-signs ◀ recommendation-has-priority
            answers: [exits-unmarked]
            practice: The Parks Department should light the signs at all four gates.
      `),
    ],
  },
  check(review, report) {
    for (const entry of lacking(review, 'priority')) {
      report(
        entry.place('priority'),
        `${nameOf(entry)} has no priority`,
        'Add `priority: high`, `medium` or `low`.',
      )
    }
  },
}
