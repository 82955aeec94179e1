import { PDF } from '@libpdf/core'
import { setBookmarks } from './bookmarks.js'
import { setPageNumbers } from './page-numbers.js'

export interface Finish {
  /** How many lines the contents have. */
  lines: number
  /** The words of every heading, in order. */
  headings: readonly string[]
  author: string
  /** When the report was made. */
  date: Date
}

/**
 * Finishes what the browser printed: the page numbers of the contents, the bookmarks, who wrote it and when.
 *
 * @throws Error when a page number cannot be set
 */
export async function finishPdf(
  printed: Uint8Array,
  { lines, headings, author, date }: Finish,
): Promise<Uint8Array> {
  const pdf = await PDF.load(printed)
  setPageNumbers(pdf, lines)
  setBookmarks(pdf, headings)
  if (author !== '') pdf.setAuthor(author)
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  // Written as an update of the few objects that changed: to write all of a long report anew takes a quarter of a print.
  return pdf.save({ incremental: true })
}
