import { PDF } from '@libpdf/core'
import { setBookmarks } from './bookmarks.js'
import { conform } from './conform/index.js'
import type { Metadata } from './conform/metadata.js'
import { setPageNumbers } from './page-numbers.js'

export interface Finish extends Metadata {
  /** How many lines the contents have. */
  lines: number
  /** The words of every heading, in order. */
  headings: readonly string[]
}

/**
 * Finishes what the browser printed: the page numbers of the contents, the bookmarks, and all that PDF/UA-1 asks for.
 *
 * @throws Error when a page number cannot be set, or the file cannot be made to conform
 */
export async function finishPdf(
  printed: Uint8Array,
  { lines, headings, ...metadata }: Finish,
): Promise<Uint8Array> {
  const pdf = await PDF.load(printed)
  setPageNumbers(pdf, lines)
  setBookmarks(pdf, headings)
  return conform(await pdf.save({ incremental: true }), metadata)
}
