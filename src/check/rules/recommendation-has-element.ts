import { section } from '../example.js'
import { lacking, nameOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-element',
  summary: 'Every recommendation names its element of capability.',
  why: 'A capability is planning, organization, equipment, training and exercise. Sorted so, recommendations show whether an agency only ever buys or only ever trains.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: wind-speed
            answers: [no-trigger]
            practice: The Special Events Unit should write a wind speed for closing into every plan.
            element: planning
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: wind-speed ◀ recommendation-has-element
            answers: [no-trigger]
            practice: The Special Events Unit should write a wind speed for closing into every plan.
      `),
    ],
  },
  check(review, report) {
    for (const entry of lacking(review, 'element')) {
      report(
        entry.place('element'),
        `${nameOf(entry)} names no element of capability`,
        'Add `element: planning`, `organization`, `equipment`, `training` or `exercise`: what the agency will have more of.',
      )
    }
  },
}
