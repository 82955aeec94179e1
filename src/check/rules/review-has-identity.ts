import { parseTime } from '../../model/time.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

const keys = ['title', 'date', 'status', 'kind', 'profile', 'language'] as const

export const rule: Rule = {
  id: 'review-has-identity',
  summary: 'The record names title, agency, date, status, kind, profile and language.',
  why: 'Years later a reader must be able to tell which review this is, of which agency, and whether it was final.',
  examples: {
    holds: [
      record(`
        title: After-Action Review of the River Day Parade
        kind: after-action-review
        profile: full-report
        framework: cops-2020
        status: draft
        date: 2026-05-14
        language: en-US
        agency: {name: Mill Creek Police Department}
      `),
    ],
    fails: [
      {
        'review.md': `--- ◀ review-has-identity
title: After-Action Review of the River Day Parade
kind: after-action-review
profile: full-report
date: 2026-05-14
language: en-US
agency: {name: Mill Creek Police Department}
---
`,
      },
      {
        'review.md': `--- ◀ review-has-identity
title: After-Action Review of the River Day Parade
kind: after-action-review
profile: full-report
framework: cops-2002 ◀ review-has-identity
status: final
date: May 2026 ◀ review-has-identity
language: en-US
agency: {abbreviation: MCPD}
---
`,
      },
    ],
  },
  check({ record, recordPlace }, report, { framework }) {
    const missing: string[] = keys.filter(key => !record[key]?.trim() && !wasRefused(recordPlace(key)))
    if (!record.agency?.name?.trim() && !wasRefused(recordPlace('agency', 'name')))
      missing.push('agency: {name: …}')
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
