import type { Fix } from '../../model/fix.js'
import { type ClockTime, parseTime } from '../../model/time.js'
import { cellText } from '../../model/tree.js'
import { record, timeline } from '../example.js'
import { timelineFix } from '../fixes/timeline-order.js'
import type { Rule } from '../rule.js'
import { cellPlace, timelinesOf } from '../timelines.js'
import { isBefore } from '../zone.js'

export const rule: Rule = {
  id: 'timeline-is-in-order',
  summary: 'Every time in the timeline has a date and a zone or clock, and times ascend.',
  why: 'An entry in the wrong place changes who knew what when.',
  examples: {
    holds: [
      timeline(`
        time,end,event,source
        2025-08-09,,The county sets up a field kitchen; no record gives the hour.,command-log
        2025-08-09T14:12-04:00,,The incident commander orders the bridge closed.,radio-log
        2025-08-09T18:20Z,2025-08-09T18:31Z,Traffic officers turn vehicles around.,cad-log
      `),
      {
        ...record('time-zone: America/New_York'),
        ...timeline(`
          time,event,source
          2025-11-02T00:58,The last call of the evening is closed.,cad-log
          2025-11-02T01:05-05:00,The clocks have gone back; a patrol reports the street empty.,radio-log
        `),
      },
    ],
    fails: [
      timeline(`
        time,event,source
        2025-08-09T14:31-04:00,Port Authority Police close the ramp.,cad-log
        2025-08-09T14:12-04:00,The incident commander orders the bridge closed.,radio-log ◀ timeline-is-in-order
        about 3 pm,A joint command post opens.,command-log ◀ timeline-is-in-order
        2025-08-09T15:32,The radio patch is active.,radio-log ◀ timeline-is-in-order
      `),
      timeline(`
        time,end,event,source
        2025-08-09T17:20-04:00,2025-08-09T16:05-04:00,Officers arrest 117 people.,booking-data ◀ timeline-is-in-order
        ,,The last person leaves intake.,booking-data ◀ timeline-is-in-order
      `),
    ],
  },
  check(review, report, { nodes }) {
    for (const each of timelinesOf(review, nodes)) {
      const { data } = each.exhibit
      if (!data.columns.includes('time')) continue
      let before: { time: ClockTime; typed: string } | undefined
      let fix: Fix | undefined | null = null
      for (const row of data.rows) {
        const typed = cellText(data, row, 'time')
        const place = cellPlace(each, row, 'time')
        const time = parseTime(typed)
        if (!time) {
          const fault = typed === '' ? 'This entry has no time' : `\`${typed}\` is not a time with a date`
          report(place, fault, 'Write it as `2025-08-09T12:02-04:00`.')
          continue
        }
        const zoned = time.zone ?? (cellText(data, row, 'clock') || review.record['time-zone'])
        if (time.clock !== undefined && !zoned) {
          const note =
            'Add the offset, such as `-04:00`, name the clock in a `clock` column, or give the record a `time-zone`.'
          report(place, `\`${typed}\` has no zone and no clock`, note)
        }
        if (before && isBefore(time, before.time, review.record['time-zone'])) {
          if (fix === null) fix = timelineFix(each, review)
          report(place, `\`${typed}\` stands after \`${before.typed}\``, 'Sort the rows by time.', fix)
        }
        const end = cellText(data, row, 'end')
        const ended = parseTime(end)
        if (end && !ended) {
          report(
            cellPlace(each, row, 'end'),
            `\`${end}\` is not a time with a date`,
            'Write it as `2025-08-09T12:02-04:00`.',
          )
        } else if (ended && isBefore(ended, time, review.record['time-zone'])) {
          report(cellPlace(each, row, 'end'), 'This entry ends before it begins', 'Look at both times.')
        }
        before = { time, typed }
      }
    }
  },
}
