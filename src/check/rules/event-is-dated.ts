import { type ClockTime, parseTime } from '../../model/time.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'
import { isBefore, isZone } from '../zone.js'

export const rule: Rule = {
  id: 'event-is-dated',
  summary: 'The event has a start and an end with a time zone, in order, and before the date of the report.',
  why: 'Everything in the report hangs on when it happened; a wrong year or a missing zone misleads every comparison with a log.',
  examples: {
    holds: [
      record(`
        date: 2026-01-20
        event: {name: Parade, start: 2025-07-04T10:00-04:00, end: 2025-07-04T16:30-04:00}
      `),
      record(`
        date: 2026-01-20
        time-zone: America/New_York
        event: {name: River Day, start: 2025-07-04T10:00, end: 2025-07-04}
      `),
    ],
    fails: [
      record(`
        date: 2025-06-30 ◀ event-is-dated
        event:
          name: Parade
          start: 2025-07-04 10:00 ◀ event-is-dated
          end: 2025-07-04T16:30-04:00
      `),
      record(`
        date: 2026-01-20
        time-zone: Eastern ◀ event-is-dated
        event:
          start: 2025-07-05T01:10-04:00
          end: 2025-07-04T22:00-04:00 ◀ event-is-dated
      `),
      record(`
        date: 2026-01-20
        event:
          start: the evening of July 4 ◀ event-is-dated
          end: 2025-07-04
      `),
      record(`
        date: 2026-01-20
        event: {name: Parade, start: 2025-07-04} ◀ event-is-dated
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const zone = record['time-zone']
    const zoned = zone !== undefined
    if (zone && !isZone(zone)) {
      const note = 'Write its name, such as `America/New_York`.'
      report(recordPlace('time-zone'), `\`${zone}\` is not a time zone`, note)
    }
    const read = (key: 'start' | 'end'): ClockTime | undefined => {
      const typed = record.event?.[key]
      const place = recordPlace('event', key)
      if (!typed && wasRefused(place)) return undefined
      if (!typed) {
        report(
          place,
          `The event has no \`${key}\``,
          `Add \`${key}\` to \`event\`, such as \`2025-08-09T12:02-04:00\`.`,
        )
        return undefined
      }
      const time = parseTime(typed)
      if (!time) {
        report(place, `\`${typed}\` is not a time`, 'Write it as `2025-08-09T12:02-04:00`, or as a date.')
      } else if (time.clock !== undefined && time.zone === undefined && !zoned) {
        report(
          place,
          `\`${typed}\` has no time zone`,
          'Add the offset, such as `-04:00`, or `time-zone` to the record.',
        )
      }
      return time
    }
    const start = read('start')
    const end = read('end')
    const at = (key: 'start' | 'end') => recordPlace('event', key)
    if (
      start &&
      end &&
      isBefore(end, start, record['time-zone']) &&
      !(end.clock === undefined && end.date === start.date)
    ) {
      report(at('end'), 'The event ends before it starts', 'Look at both dates; one of them is wrong.')
    }
    const date = record.date === undefined ? undefined : parseTime(record.date)
    const last = end ?? start
    if (date && last && last.date > date.date) {
      report(
        recordPlace('date'),
        'The report is dated before the event ends',
        `The event ends on ${last.date}. Look at the date of the report and at the event.`,
      )
    }
  },
}
