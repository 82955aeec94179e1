import { type ClockTime, instant, parseTime } from '../../model/time.js'
import { cellText, type ExhibitData, type ExhibitRow } from '../../model/tree.js'
import { record, timeline } from '../example.js'
import type { Rule } from '../rule.js'
import { cellPlace, timelinesOf } from '../timelines.js'
import { isBefore } from '../zone.js'

/** A silence of more minutes than this is asked about. */
const longest = 120

/** Names of phases in which somebody always does something. */
const critical = /(?<!\b(?:non|pre|post)[- ])\b(?:critical|response|active)\b(?! plan)/i

const event = record(`
  event: {name: Harbor Bridge march, start: 2025-08-09T12:00-04:00, end: 2025-08-09T18:00-04:00}
`)

export const rule: Rule = {
  id: 'timeline-has-no-gap',
  summary: 'No critical phase of the timeline is silent for long.',
  why: 'A reader asks first about the hours of which a report says nothing. Where nothing happened, one entry that says so ends the question.',
  examples: {
    holds: [
      {
        ...event,
        ...timeline(`
          time,end,event,source
          2025-08-09T09:00-04:00,,Barriers are delivered.,cad-log
          2025-08-09T12:02-04:00,2025-08-09T14:05-04:00,The rally fills the square.,cad-log
          2025-08-09T15:35-04:00,,The march sets out.,radio-log
        `),
      },
      timeline(`
        time,event,source,phase
        2025-08-09T12:02-04:00,The rally begins.,cad-log,Assembly
        2025-08-09T16:30-04:00,The bridge is closed.,radio-log,Response
        2025-08-09T18:20-04:00,The bridge is open.,radio-log,Response
      `),
    ],
    fails: [
      {
        ...event,
        ...timeline(`
          time,event,source
          2025-08-09T12:02-04:00,The rally begins.,cad-log
          2025-08-09T15:35-04:00,The march sets out.,radio-log ◀ timeline-has-no-gap
        `),
      },
      timeline(`
        time,event,source,phase
        2025-08-09T12:02-04:00,The rally begins.,cad-log,Assembly
        2025-08-09T14:12-04:00,The bridge is closed.,radio-log,Response
        2025-08-09T16:34-04:00,People are told to leave.,radio-log,Response ◀ timeline-has-no-gap
      `),
    ],
  },
  check(review, report, { nodes }) {
    const { event, 'time-zone': zone } = review.record
    const from = parseTime(event?.start ?? '')
    const to = parseTime(event?.end ?? '')
    for (const each of timelinesOf(review, nodes)) {
      const { data } = each.exhibit
      const isCritical = criticalRows(data, from !== undefined)
      let before: { time: ClockTime; typed: string; last: ClockTime } | undefined
      for (const row of data.rows) {
        const typed = cellText(data, row, 'time')
        const time = parseTime(typed)
        if (!time?.clock || !isCritical(row) || !isWithin(time)) {
          before = undefined
          continue
        }
        const minutes = before?.time.date === time.date ? minutesBetween(before.last, time) : 0
        if (before && minutes > longest) {
          report(
            cellPlace(each, row, 'time'),
            `The timeline is silent for ${minutes} minutes before \`${typed}\``,
            'Add what was decided, asked for or waited for in between; where nothing happened, give the entry before it an `end`.',
          )
        }
        before = { time, typed, last: lastOf(time, cellText(data, row, 'end'), before?.last) }
      }
    }

    function isWithin(time: ClockTime): boolean {
      return !(from && isBefore(time, from, zone)) && !(to && isBefore(to, time, zone))
    }

    /** Until when something is known to have gone on. */
    function lastOf(time: ClockTime, end: string, last: ClockTime | undefined): ClockTime {
      const ended = parseTime(end)
      const own = ended?.clock && isBefore(time, ended, zone) ? ended : time
      return last && isBefore(own, last, zone) ? last : own
    }
  },
}

/** The rows between which silence counts: of critical phases or, where no row has a phase, of the event itself. */
function criticalRows(data: ExhibitData, hasEvent: boolean): (row: ExhibitRow) => boolean {
  const hasPhases = data.rows.some(row => cellText(data, row, 'phase') !== '')
  return row => (hasPhases ? critical.test(cellText(data, row, 'phase')) : hasEvent)
}

/** By the hands of the clock, unless both times say how far it is from UTC. */
function minutesBetween(a: ClockTime, b: ClockTime): number {
  const zoned = a.zone !== undefined && b.zone !== undefined
  const [first, second] = [a, b].map(time => instant(zoned ? time : { ...time, zone: 'Z' }))
  return Math.round(((second ?? 0) - (first ?? 0)) / 60_000)
}
