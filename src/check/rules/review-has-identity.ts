import { parseTime } from '../../model/time.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

const keys = ['title', 'date', 'status', 'kind', 'profile', 'language'] as const

export const rule: Rule = {
  id: 'review-has-identity',
  summary: 'The record names title, agency, date, status, kind, profile and language.',
  why: 'Years later a reader must be able to tell which review this is, of which agency, and whether it was final.',
  examples: { holds: [], fails: [] },
  check({ record, recordPlace }, report, { framework }) {
    const missing: string[] = keys.filter(key => !record[key] && !wasRefused(recordPlace(key)))
    if (!record.agency?.name && !wasRefused(recordPlace('agency', 'name'))) missing.push('agency: {name: …}')
    for (const key of missing) {
      report(recordPlace(), `The record has no \`${key}\``, 'Add it to the front matter of review.md.')
    }
    if (record.framework !== undefined && record.framework !== framework.id) {
      report(
        recordPlace('framework'),
        `There is no framework \`${record.framework}\``,
        `The review was checked against \`${framework.id}\`. Write that, or leave the key out.`,
      )
    }
    if (record.date && !parseTime(record.date)) {
      report(
        recordPlace('date'),
        `\`${record.date}\` is not a date`,
        'Write the date of the report as year-month-day, such as `2026-05-14`.',
      )
    }
  },
}
