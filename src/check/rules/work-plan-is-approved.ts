import type { Place } from '../../model/place.js'
import { parseTime } from '../../model/time.js'
import { isEarlier } from '../earlier.js'
import { record } from '../example.js'
import { eitherKey, missingIn } from '../missing.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'work-plan-is-approved',
  summary: 'The agency approved the work plan before the first activity other than consultation.',
  why: 'Work that begins before the agency has agreed to it can be disputed, together with what it cost and what it found.',
  examples: {
    holds: [
      record(`
        engagement:
          work-plan: {description: Interviews and a workshop., approved-by: Chief of Police, approved: 2025-10-14}
          activities:
            - {date: 2025-09-24, kind: consultation, audience: confidential}
            - {date: 2025-10-14, kind: meeting, summary: Opening meeting.}
      `),
      record(`
        engagement:
          activities:
            - {date: 2025-09-24, kind: consultation, audience: confidential}
      `),
    ],
    fails: [
      record(`
        engagement:
          work-plan: {description: Interviews and a workshop., sent: 2025-10-06} ◀ work-plan-is-approved
      `),
      record(`
        engagement:
          work-plan: {approved-by: Chief of Police, approved: 2025-10-14}
          activities:
            - {date: 2025-10-21, kind: meeting, summary: Opening meeting.}
            - {date: 2025-10-07, kind: briefing, summary: First briefing.} ◀ work-plan-is-approved
      `),
      record(`
        engagement:
          activities:
            - {date: 2025-10-21, kind: meeting, summary: Opening meeting.} ◀ work-plan-is-approved
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const { 'work-plan': plan, activities = [] } = record.engagement ?? {}
    const work = activities.flatMap(({ kind, date = '' }, index) =>
      kind === undefined || kind === 'consultation' ? [] : [{ kind, index, date, time: parseTime(date) }],
    )
    const placeOf = (key: string): Place => recordPlace('engagement', 'work-plan', key)
    if (!plan) {
      const [first] = work
      // Before there is any work, a plan may still be to come.
      if (!first || wasRefused(placeOf('approved'))) return
      report(
        recordPlace('engagement', 'activities', first.index),
        `The engagement has a ${first.kind}, and no work plan that the agency approved`,
        'Add `work-plan` to `engagement`, with `approved-by` and `approved`. Only consultation goes before it.',
      )
      return
    }
    const missing = missingIn(plan, ['approved-by', 'approved'], placeOf)
    if (missing.length > 0) {
      report(
        recordPlace('engagement', 'work-plan'),
        `The work plan has no ${eitherKey(missing)}`,
        'Add who approved it for the agency, and when: `approved-by: Chief of Police, approved: 2025-10-14`.',
      )
    }
    if (!plan.approved?.trim()) return
    const approved = parseTime(plan.approved)
    if (!approved) {
      const note = 'Write the day of the approval as year-month-day, such as `2025-10-14`.'
      report(placeOf('approved'), `\`${plan.approved}\` is not a date`, note)
      return
    }
    const zone = record['time-zone']
    const early = work.filter(({ time }) => time && isEarlier(time, approved, zone))
    const first = early.sort((a, b) => (a.date < b.date ? -1 : 1))[0]
    if (!first) return
    report(
      recordPlace('engagement', 'activities', first.index, 'date'),
      `The ${first.kind} of \`${first.date}\` took place before the work plan was approved, on \`${plan.approved}\``,
      'Look at both dates. If they are right, say in the report on what grounds the work began, and ignore this rule with that reason.',
    )
  },
}
