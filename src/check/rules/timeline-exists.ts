import { record, text, timeline } from '../example.js'
import type { Rule } from '../rule.js'
import { timelinesOf } from '../timelines.js'

export const rule: Rule = {
  id: 'timeline-exists',
  summary: 'The report has a timeline.',
  why: 'Most disputes about an incident are disputes about order. The timeline is where they are settled.',
  examples: {
    holds: [
      {
        ...record('profile: full-report'),
        ...timeline(`
          time,event,source
          2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log
        `),
      },
    ],
    fails: [
      {
        ...record('profile: full-report'),
        'sections/60-timeline.md':
          '--- ◀ timeline-exists\ntitle: Timeline\nelement: timeline\n---\n\nAt 14:12 the bridge was closed.\n',
      },
      {
        ...record('profile: full-report'),
        'data/timeline.csv': 'time,event,source\n',
        ...text('::timeline{#events src=data/timeline.csv caption="Events"} ◀ timeline-exists'),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report, { nodes }) {
    const timelines = timelinesOf(review, nodes)
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
