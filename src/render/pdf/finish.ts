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
  /** How the pages are named, in order. */
  labels: readonly LabelRange[]
  /** What abbreviations stand for, by the index that their hints name. */
  expansions: readonly string[]
}

/** From where on pages are named alike. */
export interface LabelRange {
  /** A page from 1, the page of a named destination, or the last page. */
  from: number | { destination: string } | 'last'
  /** Before the number, or alone. */
  prefix?: string
  /** i, ii, iii or 1, 2, 3, from the first page of the range. */
  style?: 'roman' | 'decimal'
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
