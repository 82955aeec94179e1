import type { Rule } from '../rule.js'
import { timelinesOf } from '../timelines.js'

export const rule: Rule = {
  id: 'timeline-exists',
  summary: 'The report has a timeline.',
  why: 'Most disputes about an incident are disputes about order. The timeline is where they are settled.',
  examples: { holds: [], fails: [] },
  looksAt: 'everything',
  check(review, report) {
    const timelines = timelinesOf(review)
    const section = review.sections.find(({ matter }) => matter.element === 'timeline')
    if (timelines.length === 0) {
      report(
        section?.place() ?? review.recordPlace(),
        'The report has no timeline',
        'Write the events to data/timeline.csv and set them with `::timeline{#events src=data/timeline.csv caption="…"}`.',
      )
    } else if (
      timelines.every(({ exhibit: { data } }) => data.columns.length > 0 && data.rows.length === 0)
    ) {
      report(
        timelines[0]?.place ?? review.recordPlace(),
        'The timeline has no entries',
        'Add a row for each event.',
      )
    }
  },
}
