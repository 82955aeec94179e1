import { section } from '../example.js'
import { lacking, nameOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-owner',
  summary: 'Every recommendation has an owner.',
  why: 'What belongs to everybody is done by nobody. The owner is who the chief asks in six months.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: joint-command-post
            answers: [unified-command]
            practice: The department should name two joint command posts in every event plan.
            owner: Special Operations Division
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: joint-command-post ◀ recommendation-has-owner
            answers: [unified-command]
            practice: The department should name two joint command posts in every event plan.
      `),
    ],
  },
  check(review, report) {
    for (const entry of lacking(review, 'owner')) {
      report(
        entry.place('owner'),
        `${nameOf(entry)} has no owner`,
        'Add `owner:` with the unit or the position that will do it, such as `owner: Special Operations Division`.',
      )
    }
  },
}
