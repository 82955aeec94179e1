import { type ClockTime, instant } from '../model/time.js'
import { isBefore } from './zone.js'

/**
 * Whether a time lies before another. Where one is a date alone, it is that whole day: the day that a clock with an
 * offset shows, or, beside a time in UTC, a day in the zone of the record.
 */
export function isEarlier(a: ClockTime, b: ClockTime, zone: string | undefined): boolean {
  if (a.clock !== undefined && b.clock !== undefined) {
    // Clocks of one zone need no calendar, and nearly all times of a review have the same.
    return a.zone === b.zone ? instant(a) < instant(b) : isBefore(a, b, zone)
  }
  if (a.zone !== 'Z' && b.zone !== 'Z') return a.date < b.date
  return isBefore({ ...a, clock: a.clock ?? '23:59:59' }, { ...b, clock: b.clock ?? '00:00' }, zone)
}
