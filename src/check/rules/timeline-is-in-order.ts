import { type ClockTime, parseTime } from '../../model/time.js'
import { cellText } from '../../model/tree.js'
import type { Rule } from '../rule.js'
import { cellPlace, timelinesOf } from '../timelines.js'
import { isBefore } from '../zone.js'

export const rule: Rule = {
  id: 'timeline-is-in-order',
  summary: 'Every time in the timeline has a date and a zone or clock, and times ascend.',
  why: 'An entry in the wrong place changes who knew what when.',
  examples: { holds: [], fails: [] },
  check(review, report) {
    for (const timeline of timelinesOf(review)) {
      const { data } = timeline.exhibit
      if (!data.columns.includes('time')) continue
      let before: { time: ClockTime; typed: string } | undefined
      for (const row of data.rows) {
        const typed = cellText(data, row, 'time')
        const place = cellPlace(timeline, row, 'time')
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
          report(place, `\`${typed}\` stands after \`${before.typed}\``, 'Sort the rows by time.')
        }
        const end = cellText(data, row, 'end')
        const ended = parseTime(end)
        if (end && !ended) {
          report(
            cellPlace(timeline, row, 'end'),
            `\`${end}\` is not a time with a date`,
            'Write it as `2025-08-09T12:02-04:00`.',
          )
        } else if (ended && isBefore(ended, time, review.record['time-zone'])) {
          report(cellPlace(timeline, row, 'end'), 'This entry ends before it begins', 'Look at both times.')
        }
        before = { time, typed }
      }
    }
  },
}
