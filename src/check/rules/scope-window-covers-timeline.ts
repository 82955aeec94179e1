import type { Place } from '../../model/place.js'
import { type ClockTime, parseTime } from '../../model/time.js'
import { cellText } from '../../model/tree.js'
import { isEarlier } from '../earlier.js'
import { record, timeline } from '../example.js'
import type { Rule } from '../rule.js'
import { cellPlace, timelinesOf } from '../timelines.js'

type Edge = 'start' | 'end'

export const rule: Rule = {
  id: 'scope-window-covers-timeline',
  summary: 'Every entry of the timeline lies inside the window of the scope.',
  why: 'An entry outside the window says that the review looked further than it told its readers, and they will ask why there and nowhere else.',
  examples: {
    holds: [
      {
        ...record('scope: {window: {start: 2025-07-04T08:00-04:00, end: 2025-07-04T23:30-04:00}}'),
        ...timeline(`
          time,event,source
          2025-07-04T08:00-04:00,The streets are closed.,cad-log
          2025-07-04T23:30-04:00,The last unit is released.,cad-log
        `),
      },
      {
        ...record(`
          time-zone: America/New_York
          scope: {window: {start: 2025-07-04, end: 2025-07-05}}
        `),
        ...timeline(`
          time,event,source
          2025-07-04,The permit takes effect.,permit
          2025-07-05T23:59-04:00,The streets are open again.,cad-log
          2025-07-06T01:30Z,The water stands at four feet.,gauge
        `),
      },
    ],
    fails: [
      {
        ...record('scope: {window: {start: 2025-07-04T08:00-04:00, end: 2025-07-04T23:30-04:00}}'),
        ...timeline(`
          time,end,event,source
          2025-06-12T14:00-04:00,,The organizers apply for a permit.,permit ◀ scope-window-covers-timeline
          2025-07-04T10:00-04:00,,The parade begins.,cad-log
          2025-07-04T22:00-04:00,2025-07-05T01:00-04:00,The stage is taken down.,cad-log ◀ scope-window-covers-timeline
        `),
      },
      record(`
        scope:
          window:
            start: 2025-07-05
            end: 2025-07-04 ◀ scope-window-covers-timeline
      `),
      record(`
        scope:
          window:
            start: the morning of July 4 ◀ scope-window-covers-timeline
            end: 2025-07-04
      `),
    ],
  },
  looksAt: 'everything',
  check(review, report, { nodes }) {
    const { record, recordPlace } = review
    const window = record.scope?.window ?? {}
    const zone = record['time-zone']
    const placeOf = (edge: Edge): Place => recordPlace('scope', 'window', edge)
    const read = (edge: Edge): ClockTime | undefined => {
      const typed = window[edge]
      const time = parseTime(typed ?? '')
      if (typed && !time) {
        const note = 'Write it as `2025-08-09T12:02-04:00`, or as a date.'
        report(placeOf(edge), `\`${typed}\` is not a time`, note)
      }
      return time
    }
    const start = read('start')
    const end = read('end')
    if (start && end && isEarlier(end, start, zone)) {
      const note = 'Look at both times; one of them is wrong.'
      report(placeOf('end'), 'The window of the scope ends before it starts', note)
      return
    }
    if (!start && !end) return
    for (const timeline of timelinesOf(review, nodes)) {
      for (const row of timeline.exhibit.data.rows) {
        for (const column of ['time', 'end']) {
          const typed = cellText(timeline.exhibit.data, row, column)
          const time = parseTime(typed)
          if (!time) continue
          const before = start && isEarlier(time, start, zone)
          if (!before && !(end && isEarlier(end, time, zone))) continue
          report(
            cellPlace(timeline, row, column),
            before
              ? `\`${typed}\` lies before the window of the scope, which starts at \`${window.start}\``
              : `\`${typed}\` lies after the window of the scope, which ends at \`${window.end}\``,
            'Widen `window` in the `scope` of review.md if the review looked at this too; if it did not, take the entry out.',
          )
          break
        }
      }
    }
  },
}
