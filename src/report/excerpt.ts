import { type Cell, cellsOf } from './cells.js'

/** A piece of a line, and where in it the carets stand. */
export interface Excerpt {
  text: string
  /** Columns before the first caret. */
  before: number
  /** Number of carets, one at least. */
  carets: number
}

/** How much of a line is looked at on either side of the place; a table may be one line of a megabyte. */
const reach = 400

/**
 * Shows a place in a line. A line that is too long is cut around the place.
 *
 * @param from start of the place, in UTF-16 code units from 0
 * @param to its end, exclusive; the same where the place is a point
 * @param columns columns of the terminal that there are
 */
export function excerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const offset = Math.max(0, from - reach)
  const cells = cellsOf(line.slice(offset, from + reach))
  const found = cells.findIndex(({ end }) => offset + end > from)
  const first = found === -1 ? cells.length : found
  const past = cells.findIndex(({ start }) => offset + start >= to)
  const last = Math.max(past === -1 ? cells.length : past, first + 1)
  const isWhole = offset === 0 && from + reach >= line.length && width(cells) <= columns
  const { left, right } = isWhole ? { left: 0, right: cells.length } : window(cells, first, columns - 2)
  const isCutBefore = left > 0 || offset > 0
  const isCutAfter = right < cells.length || from + reach < line.length
  const text = cells
    .slice(left, right)
    .map(cell => cell.text)
    .join('')
  return {
    text: `${isCutBefore ? '…' : ''}${text}${isCutAfter ? '…' : ''}`.trimEnd(),
    before: width(cells.slice(left, first)) + (isCutBefore ? 1 : 0),
    carets: Math.max(1, width(cells.slice(first, Math.min(last, right)))),
  }
}

/** The cells to be shown: a third of the room for what stands before the place, or more where little follows it. */
function window(cells: readonly Cell[], first: number, room: number): { left: number; right: number } {
  const fits = (left: number, right: number, limit: number): boolean =>
    width(cells.slice(left, right)) <= limit
  let left = first
  let right = first
  while (left > 0 && fits(left - 1, first, room / 3)) left--
  while (right < cells.length && fits(left, right + 1, room)) right++
  while (left > 0 && fits(left - 1, right, room)) left--
  return { left, right }
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0)
}
