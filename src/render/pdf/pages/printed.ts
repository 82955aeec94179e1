import { pagesOf } from '../file/pages.js'
import { readFile } from '../file/read.js'
import { destinationPages } from './destinations.js'

/** How many pages the browser printed, and on which of them, from 1, each named destination stands. */
export function printedPages(printed: Uint8Array): {
  destinations: ReadonlyMap<string, number>
  count: number
} {
  const file = readFile(printed)
  const pages = pagesOf(file)
  return { destinations: destinationPages(file, pages), count: pages.length }
}
