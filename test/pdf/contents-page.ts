import type { PdfLine, PdfPage, ReadPdf } from '../support/pdf.js'

/** A row of the contents as it is printed. */
export interface ContentsRow {
  /** What stands before its page number, a number or label included. */
  text: string
  /** The page number in print, roman or arabic. */
  printed: string
  /** The page to which the row leads when it is clicked on, from 1. */
  leads: number | undefined
}

const isHeading = ({ size }: PdfLine): boolean => size > 20

/** The lines of a page between its head and its foot. */
export function body(page: PdfPage): PdfLine[] {
  return page.lines.filter(({ y }) => y > 60 && y < page.height - 65)
}

/** The rows of the contents, and of the lists of figures and tables, read from the pages that print them. */
export function contentsRows(pdf: ReadPdf): ContentsRow[] {
  const first = pdf.pages.findIndex(page =>
    page.lines.some(line => isHeading(line) && line.text === 'Contents'),
  )
  const after = pdf.pages.findIndex((page, index) => index > first && page.lines.some(isHeading))
  return pdf.pages.slice(first, after).flatMap(page => numberedLines(pdf, page))
}

/** The rows of a page that end in a page number. The number of a title of several lines stands on the last of them. */
export function numberedLines(pdf: ReadPdf, page: PdfPage): ContentsRow[] {
  const rows: ContentsRow[] = []
  let begun: string[] = []
  for (const line of body(page).filter(({ size }) => size < 10)) {
    const last = line.pieces.at(-1)
    const printed = (last?.x ?? 0) > page.width - 120 && /^(?:\d+|[ivxlcdm]+)$/.exec(last?.text ?? '')?.[0]
    if (printed) {
      const text = [...begun, line.text.slice(0, -printed.length)].join(' ').trim()
      rows.push({ text, printed, leads: leadsTo(pdf, page, line) })
      begun = []
    } else begun.push(line.text)
  }
  // What has no number is no row, and is not to be lost either.
  if (begun.length > 0) rows.push({ text: begun.join(' '), printed: '', leads: undefined })
  return rows
}

function leadsTo(pdf: ReadPdf, page: PdfPage, line: PdfLine): number | undefined {
  const link = page.links.find(({ area: [, bottom = 0, , top = 0] }) => bottom <= line.y && line.y <= top)
  return pdf.destinations.get(link?.destination ?? '')?.page
}

/** Headings of a page by the size of their letters: lines of one size that follow each other are one heading. */
export function headingsOf(page: PdfPage, size: number): string[] {
  const headings: string[] = []
  let before: PdfLine | undefined
  for (const line of body(page)) {
    if (Math.abs(line.size - size) < 0.3) {
      const joined = before && before.y - line.y < size * 1.6
      if (joined) headings[headings.length - 1] += ` ${line.text}`
      else headings.push(line.text)
      before = line
    } else before = undefined
  }
  return headings
}
