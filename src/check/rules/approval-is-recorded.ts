import { parseTime } from '../../model/time.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'approval-is-recorded',
  summary: 'A final report records who approved it, and when.',
  why: 'A report that nobody approved binds nobody. The name and the date show whose word the recommendations carry.',
  examples: {
    holds: [
      record(`
        status: final
        approvals:
          - {name: Office of the Chief, role: Chief of Police, decision: approved, date: 2026-05-11}
          - {name: R. Alvarado, role: City Manager, decision: informed}
      `),
      record('status: agency-review'),
    ],
    fails: [
      { 'review.md': '--- ◀ approval-is-recorded\nstatus: final\n---\n' },
      record(`
        status: final
        approvals:
          - {name: Office of the Chief, role: Chief of Police, decision: approved} ◀ approval-is-recorded
      `),
      record(`
        status: final
        approvals:
          - {name: Office of the Chief, role: Chief of Police, decision: returned, date: 2026-05-11} ◀ approval-is-recorded
      `),
    ],
  },
  check({ record: { approvals = [] }, recordPlace }, report, { status }) {
    if (status !== 'final' || wasRefused(recordPlace('approvals'))) return
    const approved = [...approvals.entries()].filter(([, { decision }]) =>
      /^approved?\b/i.test(decision ?? ''),
    )
    if (approved.some(([, { date }]) => parseTime(date ?? ''))) return
    const [first] = approved
    if (first) {
      const [index, { name = 'somebody' }] = first
      report(
        recordPlace('approvals', index, 'date'),
        `The approval by \`${name}\` has no date`,
        'Add the day of the decision: `date: 2026-05-11`.',
      )
    } else {
      report(
        recordPlace('approvals'),
        approvals.length === 0
          ? 'Nobody approved this final report'
          : 'No decision approves this final report',
        'Add to `approvals`: `- {name: …, role: Chief of Police, decision: approved, date: …}`, or set `status: agency-review`.',
      )
    }
  },
}
