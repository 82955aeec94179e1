import { record } from '../example.js'
import { missingIn } from '../missing.js'
import type { Rule } from '../rule.js'

/** In fewer words nobody can say of whom the team is independent, and how. */
const fewest = 4

export const rule: Rule = {
  id: 'independence-is-stated',
  summary: 'An external or hybrid review says how its reviewers are independent.',
  why: 'The word "external" is a claim. What makes it good is who paid, who chose the team, and who could change a finding.',
  examples: {
    holds: [
      record(`
        review:
          type: external
          conducted-by: Lakeside Review Board
          independence: >-
            No member of the team has worked for the town. The town corrected facts; it had no say in findings.
      `),
      record('review: {type: internal}'),
    ],
    fails: [
      record(`
        review: {type: hybrid, conducted-by: Lakeside Review Board} ◀ independence-is-stated
      `),
      record(`
        review:
          type: external
          conducted-by: Lakeside Review Board
          independence: Fully independent. ◀ independence-is-stated
      `),
    ],
  },
  check({ record: { review = {} }, recordPlace }, report) {
    const { type, independence = '' } = review
    if (type !== 'external' && type !== 'hybrid') return
    const note =
      'Say in `independence` who of the team has ties to the agency, who paid, and whether the agency could change a finding.'
    const place = recordPlace('review', 'independence')
    if (missingIn(review, ['independence'], () => place).length > 0) {
      report(place, `The review is ${type}, and nothing says how its reviewers are independent`, note)
    } else if (independence !== '' && independence.trim().split(/\s+/).length < fewest) {
      report(place, `\`${independence}\` does not say how the reviewers are independent`, note)
    }
  },
}
