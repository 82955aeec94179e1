import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Fix } from '../../model/fix.js'
import { linesOf } from '../../model/lines.js'
import type { Review } from '../../model/review.js'
import { parseTime } from '../../model/time.js'
import { cellText, type ExhibitRow } from '../../model/tree.js'
import type { Timeline } from '../timelines.js'
import { isZone, momentOf } from '../zone.js'

/**
 * Sorts the rows of a timeline by time. Each row keeps its words, its quotes and its blanks; rows of the same time keep
 * their order, and what stands between rows, such as an empty line, its place.
 *
 * @returns undefined where the order is not certain: a time cannot be read, some times have a zone and others none, or
 *   the file cannot be read to its end
 */
export function timelineFix({ exhibit, file }: Timeline, { record }: Review): Fix | undefined {
  const { data } = exhibit
  const [first] = data.rows
  const last = data.rows.at(-1)
  const isWhole =
    file.path === data.src && !file.messages.some(({ ruleId }) => ruleId === 'data-is-rectangular')
  if (!isWhole || !first?.position || !last?.position) return undefined
  const moments = momentsOf(
    data.rows.map(row => cellText(data, row, 'time')),
    record['time-zone'],
  )
  if (!moments) return undefined
  const sorted = data.rows
    .map((row, index) => ({ row, moment: moments[index] ?? 0 }))
    .sort((a, b) => a.moment - b.moment)
  const text = sorted.map(({ row }, index) => sourceOf(file, row) + gapAfter(file, data.rows, index)).join('')
  const { start } = first.position
  return { title: 'Sort the rows by time', edits: [{ path: file.path, start, end: last.position.end, text }] }
}

/** Numbers by which the times can be ordered; undefined where they cannot. */
function momentsOf(texts: readonly string[], zone: string | undefined): number[] | undefined {
  const times = texts.map(parseTime)
  const known = times.filter(time => time !== undefined)
  const isZoned = zone !== undefined && isZone(zone)
  const areAlike = isZoned || new Set(known.map(time => time.zone === undefined)).size <= 1
  if (known.length < times.length || !areAlike) return undefined
  const moments = known.map(time => momentOf(time, isZoned ? zone : 'UTC') ?? Number.NaN)
  return moments.some(Number.isNaN) ? undefined : moments
}

function sourceOf(file: VFile, row: ExhibitRow): string {
  return between(file, row.position.start, row.position.end)
}

/** What stands between a row and the next in the file. */
function gapAfter(file: VFile, rows: readonly ExhibitRow[], index: number): string {
  const next = rows[index + 1]
  return next ? between(file, (rows[index] as ExhibitRow).position.end, next.position.start) : ''
}

function between(file: VFile, start: Point, end: Point): string {
  const lines = linesOf(file).slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n')
}
