import { type ClockTime, instant } from '../model/time.js'

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Whether a name is that of a time zone, such as `America/New_York`. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== undefined
}

/**
 * Whether a time lies before another. A time that names no zone is taken in that of the record; where that has none
 * either, the hands of the clock decide.
 */
export function isBefore(a: ClockTime, b: ClockTime, zone: string | undefined): boolean {
  const [first, second] = [a, b].map(time => momentOf(time, zone))
  if (first !== undefined && second !== undefined) return first < second
  return instant({ ...a, zone: 'Z' }) < instant({ ...b, zone: 'Z' })
}

/** Milliseconds since 1970; undefined for a time without a zone where the record has none either. */
export function momentOf(time: ClockTime, zone: string | undefined): number | undefined {
  if (time.zone !== undefined) return instant(time)
  const format = zone === undefined ? undefined : formatOf(zone)
  if (format === undefined) return undefined
  const wall = instant({ ...time, zone: 'Z' })
  // The offset of the moment that the clock would show in UTC may be that of another season; the second look settles it.
  return wall - offset(format, wall - offset(format, wall))
}

const quarter = 15 * 60 * 1000
const offsets = new WeakMap<Intl.DateTimeFormat, Map<number, number>>()

/**
 * How far the clock of a zone is ahead of UTC at a moment, in milliseconds. Clocks are changed at full quarters of an
 * hour, and a calendar is slow: each quarter is looked up once.
 */
function offset(format: Intl.DateTimeFormat, moment: number): number {
  const known = offsets.get(format) ?? new Map<number, number>()
  offsets.set(format, known)
  const start = Math.floor(moment / quarter) * quarter
  const found = known.get(start) ?? lookUp(format, start)
  known.set(start, found)
  return found
}

function lookUp(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - moment
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(zone)) return formats.get(zone)
  const format = newFormat(zone)
  formats.set(zone, format)
  return format
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return undefined
  }
}
