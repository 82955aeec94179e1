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
  const [first, second] = [a, b].map(time => exact(time, zone))
  if (first !== undefined && second !== undefined) return first < second
  return instant({ ...a, zone: 'Z' }) < instant({ ...b, zone: 'Z' })
}

function exact(time: ClockTime, zone: string | undefined): number | undefined {
  if (time.zone !== undefined) return instant(time)
  const format = zone === undefined ? undefined : formatOf(zone)
  if (format === undefined) return undefined
  const wall = instant({ ...time, zone: 'Z' })
  // The offset of the moment that the clock would show in UTC may be that of another season; the second look settles it.
  return wall - offset(format, wall - offset(format, wall))
}

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offset(format: Intl.DateTimeFormat, moment: number): number {
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
