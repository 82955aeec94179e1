import { parseTime } from '../../model/time.js'
import { plan, record, section } from '../example.js'
import { isPlanBroken, lastAction } from '../plan-status.js'
import { lacking, nameOf, recommendationsOf } from '../recommendations.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'recommendation-has-due-date',
  summary: 'Every recommendation has a due date after that of the report, unless it is complete.',
  why: 'A recommendation without a date is never late. One that was due before the report came out can only fail.',
  examples: {
    holds: [
      {
        ...record('date: 2026-05-14'),
        ...section(`
          recommended-practices:
            - id: warning-checklist
              answers: [warnings-unheard]
              practice: The Training Division should add the warning checklist to General Order 512.
              due: 2026-12-31
        `),
      },
      {
        ...record('date: 2026-05-14'),
        ...section(`
          recommended-practices:
            - id: camera-mounts
              answers: [cameras-covered]
              practice: The Equipment Unit should move the camera mounts to the outer vest.
              due: 2025-10-31
        `),
        ...plan(`
          updated: 2026-05-14
          actions:
            camera-mounts:
              - {date: 2025-10-28, status: complete, note: All mounts were moved., evidence: [Work order 25-88]}
        `),
      },
    ],
    fails: [
      {
        ...record('date: 2026-05-14'),
        ...section(`
          recommended-practices:
            - id: warning-checklist ◀ recommendation-has-due-date
              answers: [warnings-unheard]
              practice: The Training Division should add the warning checklist to General Order 512.
            - id: loudspeakers
              answers: [warnings-unheard]
              practice: The department should buy two long-range loudspeakers.
              due: as soon as possible ◀ recommendation-has-due-date
            - id: exit-routes
              answers: [exits-closed]
              practice: Commanders should name an open exit in every warning.
              due: 2026-05-01 ◀ recommendation-has-due-date
        `),
      },
    ],
  },
  check(review, report) {
    for (const entry of lacking(review, 'due')) {
      report(
        entry.place('due'),
        `${nameOf(entry)} has no due date`,
        'Add `due:` with a day that its owner agrees to, such as `due: 2026-12-31`.',
      )
    }
    const published = parseTime(review.record.date ?? '')?.date
    for (const entry of recommendationsOf(review)) {
      const typed = entry.matter.due?.trim() ?? ''
      const due = parseTime(typed)?.date
      if (typed === '') continue
      if (!due) {
        report(
          entry.place('due'),
          `\`${typed}\` is not a date`,
          'Write a day, such as `due: 2026-12-31`; of a month or a quarter, the last day.',
        )
      } else if (published && due <= published && !isComplete(entry.id)) {
        report(
          entry.place('due'),
          `${nameOf(entry)} is due on ${due}, and the report is of ${published}`,
          'Give it a day after that of the report; where the work is done, record it in plan.md as `complete` with its evidence.',
        )
      }
    }

    function isComplete(id: string): boolean {
      return isPlanBroken(review) || lastAction(review.plan, id)?.status === 'complete'
    }
  },
}
