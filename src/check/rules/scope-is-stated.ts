import { isBlank } from '../blank.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'scope-is-stated',
  summary: 'The record states the scope, and the report has an introduction.',
  why: 'A reader judges a review by the questions it set out to answer. An unstated scope invites the charge that it chose them afterwards.',
  examples: { holds: [], fails: [] },
  check({ record, recordPlace, sections }, report, { profile }) {
    if (!record.scope?.statement && !wasRefused(recordPlace('scope', 'statement'))) {
      report(
        recordPlace('scope'),
        'The scope is not stated',
        'Add `scope: {statement: …}` to the record: what the review covers, and that it serves learning.',
      )
    }
    const introduction = sections.find(section => section.matter.element === 'introduction')
    if (profile === 'full-report' && introduction && isBlank(introduction.body)) {
      report(
        introduction.place(),
        'The introduction is empty',
        'Say who asked for the review, and what it covers.',
      )
    }
  },
}
