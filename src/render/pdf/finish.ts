import type { HeadingWords } from '../heading-texts.js'
import { conform } from './conform/index.js'
import type { Metadata } from './conform/metadata.js'
import { dictionaryOf, pagesOf, setDictionary } from './file/pages.js'
import { type RawFile, readFile } from './file/read.js'
import { isReference } from './file/values.js'
import { writeFile } from './file/write.js'
import { setBookmarks } from './pages/bookmarks.js'
import { destinationPages } from './pages/destinations.js'
import { type LabelRange, type PageLabels, pageLabels } from './pages/labels.js'
import { setPageNumbers } from './pages/numbers.js'

export type { LabelRange } from './pages/labels.js'

export interface Finish extends Metadata {
  /** How many lines the contents have. */
  lines: number
  /** The words of every heading, in order. */
  headings: readonly HeadingWords[]
  /** How the pages are named, in order. */
  labels: readonly LabelRange[]
  /** What abbreviations stand for, by the index that their hints name. */
  expansions: readonly string[]
}

/**
 * Finishes what the browser printed: the labels of the pages and their numbers in the contents, the bookmarks, and all
 * that PDF/UA-1 asks for. What was printed is read once and written once.
 *
 * @throws Error when a page number cannot be set, or the file cannot be made to conform
 */
export async function finishPdf(
  printed: Uint8Array,
  { lines, headings, labels, expansions, ...metadata }: Finish,
): Promise<Uint8Array> {
  const file = readFile(printed)
  const pages = pagesOf(file)
  const destinations = destinationPages(file, pages)
  const named = pageLabels(labels, destinations, pages.length)
  setLabels(file, named)
  const labelOf = (destination: string): string | undefined => {
    const page = destinations.get(destination)
    return page === undefined ? undefined : named.of(page)
  }
  setPageNumbers(file, pages, labelOf, lines)
  setBookmarks(file, headings)
  conform(file, pages, expansions, metadata)
  return writeFile(file)
}

function setLabels(file: RawFile, { tree }: PageLabels): void {
  const root = file.trailer.get('Root')
  if (isReference(root)) setDictionary(file, root.object, dictionaryOf(file, root).set('PageLabels', tree))
}
