import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'review-type-is-declared',
  summary:
    'The record says whether the review is internal, external or hybrid; the last two name who conducted it.',
  why: 'Who looked decides how a finding is read. A reader should not have to guess whether the agency reviewed itself.',
  examples: {
    holds: [
      record('review: {type: internal}'),
      record('review: {type: external, conducted-by: Lakeside Review Board}'),
    ],
    fails: [
      record(`
        review: {conducted-by: Lakeside Review Board} ◀ review-type-is-declared
      `),
      record(`
        review: {type: hybrid} ◀ review-type-is-declared
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const type = record.review?.type
    if (!type) {
      if (wasRefused(recordPlace('review', 'type'))) return
      report(
        recordPlace('review'),
        'The record does not say what type of review this is',
        'Add `review: {type: internal}`, `external` or `hybrid`.',
      )
    } else if (
      type !== 'internal' &&
      !record.review?.['conducted-by']?.trim() &&
      !wasRefused(recordPlace('review', 'conducted-by'))
    ) {
      report(
        recordPlace('review'),
        `The review is ${type}, and nothing says who conducted it`,
        'Add `conducted-by` to `review`.',
      )
    }
  },
}
