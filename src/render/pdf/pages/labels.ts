import { textString } from '../file/text-string.js'
import type { Dictionary, Value } from '../file/values.js'

/** From where on pages are named alike. */
export interface LabelRange {
  /** A page from 1, the page of a named destination, or the last page. */
  from: number | { destination: string } | 'last'
  /** Before the number, or alone. */
  prefix?: string
  /** i, ii, iii or 1, 2, 3, from the first page of the range. */
  style?: 'roman' | 'decimal'
}

/** How the pages of a document are named. */
export interface PageLabels {
  /** The label of a page, from 1, as a reader sees it. */
  of(page: number): string
  /** The number tree of the catalog that says so (ISO 32000-1, 12.4.2). */
  tree: Dictionary
}

const styles = {
  roman: { name: '/r', write: roman },
  decimal: { name: '/D', write: String },
} as const

/**
 * The labels of the pages. A range ends where the next one begins; of two that begin on one page the later counts.
 *
 * @param destinations the page, from 1, of each named destination
 * @param count how many pages there are
 * @throws Error when a range begins nowhere, or the first page has no range
 */
export function pageLabels(
  ranges: readonly LabelRange[],
  destinations: ReadonlyMap<string, number>,
  count: number,
): PageLabels {
  const starts = new Map(ranges.map(range => [startOf(range, destinations, count), range]))
  const inOrder = [...starts].sort(([a], [b]) => a - b)
  if (inOrder[0]?.[0] !== 1) throw new Error('The labels of the pages do not begin with the first page.')
  return {
    of(page) {
      const [start, { prefix = '', style }] = inOrder.findLast(([from]) => from <= page) ?? [1, {}]
      return `${prefix}${style ? styles[style].write(page - start + 1) : ''}`
    },
    tree: new Map([['Nums', inOrder.flatMap(([start, range]) => [String(start - 1), entryOf(range)])]]),
  }
}

function startOf({ from }: LabelRange, destinations: ReadonlyMap<string, number>, count: number): number {
  if (from === 'last') return count
  if (typeof from === 'number') {
    if (Number.isInteger(from) && from >= 1 && from <= count) return from
    throw new Error(`The labels of the pages begin anew on page ${from} of ${count}.`)
  }
  const { destination } = from
  // Chromium names a destination as the address of a link to it does.
  const page = destinations.get(destination) ?? destinations.get(encodeURI(destination))
  if (page === undefined)
    throw new Error(`The labels of the pages begin anew at \`${destination}\`, which is nowhere.`)
  return page
}

function entryOf({ prefix = '', style }: LabelRange): Dictionary {
  return new Map<string, Value>([
    ...(style ? [['S', styles[style].name] as const] : []),
    ...(prefix === '' ? [] : [['P', textString(prefix)] as const]),
  ])
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let left = number
  let written = ''
  for (const [value, letters] of numerals) {
    written += letters.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}
