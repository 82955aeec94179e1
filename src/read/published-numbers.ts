import { diagnose } from '../model/diagnostic.js'
import { startOf } from '../model/place.js'
import type { Shelf } from './shelf.js'

/** The file in a review's folder that keeps the numbers of its last published report. */
export const publishedNumbersPath = 'numbers.json'

/** Reads the numbers of the last published report: id → number. Empty before the first publication. */
export function readPublishedNumbers(
  shelf: Shelf,
  place: ReturnType<typeof startOf>,
): ReadonlyMap<string, string> {
  const file = shelf.text(publishedNumbersPath, place)
  if (!file) return new Map()
  try {
    const parsed: unknown = JSON.parse(String(file))
    const pairs = Object.entries(parsed as Record<string, unknown>)
    if (pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) return new Map(pairs)
  } catch {
    // Reported below, with the other ways in which the file can be wrong.
  }
  diagnose(
    startOf(file),
    'file-is-readable',
    `\`${publishedNumbersPath}\` cannot be read`,
    'The tool wrote this file when the review was published. Restore it, so that numbers stay what readers know.',
  )
  return new Map()
}
