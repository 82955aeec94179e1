import type { PdfPage, ReadPdf } from '../support/pdf.js'

/** The pages, from 1, that show no number: covers, title pages, and pages that are left blank. */
export function unnumbered({ pages }: ReadPdf): Set<number> {
  const imprint = pages.findIndex(({ text }) => text.includes('Suggested citation'))
  const blank = pages.filter(isBlank).map(({ number }) => number)
  // Whatever stands before the contents is a cover or a title page; the imprint is the last of them.
  const front = pages.slice(0, imprint + 1).map(({ number }) => number)
  return new Set([...front, ...blank, pages.length].sort((a, b) => a - b))
}

/** Words that every page of a sample carries, whatever else is on it. */
const marks = /DRAFT|FICTIONAL SAMPLE|For Official Use Only|[\s·]/g

/** Whether a page holds nothing but the marks that every page carries. */
export function isBlank({ text }: PdfPage): boolean {
  return text.replace(marks, '') === ''
}
