import { section } from '../example.js'
import { lacking, nameOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-is-measurable',
  summary: 'Every recommendation says how one will know that it is done.',
  why: 'Without a measure agreed beforehand, "complete" means what its owner wants it to mean, and a council cannot check it.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: radio-drill
            answers: [radio-patch]
            practice: The communications center should patch the county channel in a drill every quarter.
            measure: Four drills a year are logged, each with a patch inside five minutes.
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: radio-drill ◀ recommendation-is-measurable
            answers: [radio-patch]
            practice: The communications center should patch the county channel in a drill every quarter.
            due: 2026-12-31
      `),
    ],
  },
  check(review, report) {
    for (const entry of lacking(review, 'measure')) {
      report(
        entry.place('measure'),
        `${nameOf(entry)} does not say how one will know that it is done`,
        'Add `measure:` with what an outsider can count or see, such as `measure: Every plan approved after the date names both posts.`',
      )
    }
  },
}
