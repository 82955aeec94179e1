import type { Place } from '../../model/place.js'
import type { RecommendedPractice, Review } from '../../model/review.js'
import { parseTime } from '../../model/time.js'
import { plan, record, section } from '../example.js'
import { isClosed, lastAction } from '../plan-status.js'
import { nameOf, recommendationsOf } from '../recommendations.js'
import { wasRefused } from '../refused.js'
import type { Report, Rule } from '../rule.js'

const recommendation = {
  ...record('status: final'),
  ...section(`
    recommended-practices:
      - id: shared-keys
        answers: [radio-patch]
        practice: The communications center should load the county keys into every cache radio.
        due: 2026-09-30
  `),
}

export const rule: Rule = {
  id: 'plan-is-on-time',
  summary: 'No action is past its due date, and the next report is set.',
  why: 'A review ends when its recommendations are done. Delay that nobody reports is how the same finding comes back in the next one.',
  examples: {
    holds: [
      {
        ...recommendation,
        ...plan(`
          updated: 2026-09-30
          next-report: 2027-01-15
          actions:
            shared-keys:
              - {date: 2026-08-17, status: in-progress, note: 24 of 38 radios carry current keys.}
        `),
      },
      {
        ...recommendation,
        ...plan(`
          updated: 2026-11-16
          actions:
            shared-keys:
              - {date: 2026-09-18, status: complete, evidence: [Radio inventory of September 18]}
        `),
      },
    ],
    fails: [
      {
        ...recommendation,
        ...plan(`
          updated: 2026-11-16 ◀ plan-is-on-time
          actions:
            shared-keys:
              - {date: 2026-08-17, status: in-progress, note: 24 of 38 radios carry current keys.} ◀ plan-is-on-time
        `),
      },
      {
        ...record('status: final'),
        ...section(`
          recommended-practices:
            - id: shared-keys
              answers: [radio-patch]
              practice: The communications center should load the county keys into every cache radio.
              due: 2026-09-30 ◀ plan-is-on-time
        `),
        ...plan(`
          updated: 2026-11-16
          next-report: 2026-11-01 ◀ plan-is-on-time
        `),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report) {
    const { plan, planPlace } = review
    // Of a file without a word it has been said that it is empty.
    if (!plan || String(planPlace().file).trim() === '') return
    const open = recommendationsOf(review).filter(({ id }) => !isClosed(lastAction(plan, id)))
    if (open.length === 0 || wasRefused(planPlace('updated'))) return
    const typed = plan.updated?.trim() ?? ''
    const updated = parseTime(typed)?.date
    if (!updated) {
      report(
        planPlace('updated'),
        typed ? `\`${typed}\` is not a date` : 'The plan does not say of which day it is',
        'Write the day on which it was last brought up to date, such as `updated: 2027-01-15`.',
      )
      return
    }
    const published = parseTime(review.record.date ?? '')?.date ?? ''
    for (const entry of open) {
      const due = parseTime(entry.matter.due ?? '')?.date
      // A day before that of the report was never one to keep, and `recommendation-has-due-date` says so.
      if (due && due > published && due < updated) reportLate(review, entry, due, updated, report)
    }
    reportNext(review, updated, report)
  },
}

function reportLate(
  { plan, planPlace }: Review,
  entry: RecommendedPractice,
  due: string,
  updated: string,
  report: Report,
): void {
  const last = lastAction(plan, entry.id)
  const place: Place = last ? planPlace('actions', entry.id, last.index, 'status') : entry.place('due')
  const state = last?.status ? `\`${last.status}\`` : 'without an action'
  report(
    place,
    `${nameOf(entry)} was due on ${due}, and is ${state} in the plan of ${updated}`,
    'Record what has been done since. Where the date was moved, change `due` and say in a `note` who agreed to it and why.',
  )
}

/** What is still open is to be reported on again. */
function reportNext({ plan, planPlace }: Review, updated: string, report: Report): void {
  if (wasRefused(planPlace('next-report'))) return
  const typed = plan?.['next-report']?.trim() ?? ''
  const next = parseTime(typed)?.date
  if (typed === '') {
    report(
      planPlace('updated'),
      'The plan sets no day for its next report, and some of it is open',
      'Add `next-report:` with the day of the next one, such as `next-report: 2027-04-15`.',
    )
  } else if (!next) {
    report(
      planPlace('next-report'),
      `\`${typed}\` is not a date`,
      'Write a day, such as `next-report: 2027-04-15`.',
    )
  } else if (next <= updated) {
    report(
      planPlace('next-report'),
      `The next report was set for ${next}, and the plan is of ${updated}`,
      'Set the day of the report after this one.',
    )
  }
}
