/**
 * Clock times as authors type them. A time is never rewritten; what is parsed here serves only order, grouping and
 * the machine-readable value beside the typed one.
 */
export interface ClockTime {
  /** `2025-08-09` */
  date: string
  /** `12:02` or `12:02:30`; undefined for a date alone. */
  clock: string | undefined
  /** `Z`, `-04:00`; undefined where none was typed. */
  zone: string | undefined
}

const pattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Parses `2025-08-09`, `2025-08-09T12:02-04:00`, `2025-08-09 12:02:30Z`; undefined for what is no time. */
export function parseTime(text: string): ClockTime | undefined {
  const [, date, clock, zone] = pattern.exec(text.trim()) ?? []
  if (date === undefined || !isDate(date)) return undefined
  if (clock !== undefined && !isClock(clock)) return undefined
  return { date, clock, zone }
}

/** Milliseconds since 1970, for comparing times. A time without an offset is taken in UTC. */
export function instant(time: ClockTime): number {
  return Date.parse(`${time.date}T${padded(time.clock ?? '00:00')}${time.zone ?? 'Z'}`)
}

function padded(clock: string): string {
  return clock.length === 5 ? `${clock}:00` : clock
}

function isDate(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

function isClock(clock: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours < 24 && minutes < 60 && seconds < 60
}

/** `2025-08-09` → "August 9, 2025" in the language of the review; what is no date stays as it was typed. */
export function dateText(date: string, language: string, weekday = false): string {
  const parsed = parseTime(date)
  if (!parsed) return date
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: weekday ? 'full' : 'long',
    timeZone: 'UTC',
  }
  return dateFormat(language, options).format(new Date(`${parsed.date}T00:00:00Z`))
}

/** "August 9 – 11, 2025"; each as it was typed where one is no date, and one alone where there is no other. */
export function dateRange(start: string, end: string, language: string): string {
  const [from, to] = [parseTime(start), parseTime(end)]
  if (!from || !to || to.date <= from.date) return dateText(from?.date ?? (start || end), language)
  const day = (date: string): Date => new Date(`${date}T00:00:00Z`)
  return dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    day(from.date),
    day(to.date),
  )
}

/** "Aug 9, 14:05": a time in a citation. The clock is printed as it was typed; so is what is no time. */
export function shortTimeText(text: string, language: string): string {
  const time = parseTime(text)
  if (!time) return text
  const date = new Date(`${time.date}T00:00:00Z`)
  const day = dateFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(date)
  return time.clock === undefined ? day : `${day}, ${time.clock}`
}

/** The format of a language; of American English where the language is not known. */
function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options)
  } catch {
    return new Intl.DateTimeFormat('en-US', options)
  }
}
