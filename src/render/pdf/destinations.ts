import { type PDF, PdfArray, PdfDict, PdfRef } from '@libpdf/core'
import type { Resolve } from './resolve.js'

/** The page, from 1, of each named destination. Chromium writes one for every id that is linked within the document. */
export function destinationPages(pdf: PDF, pages: readonly PdfRef[], resolve: Resolve): Map<string, number> {
  const byRef = new Map(pages.map((ref, index) => [key(ref), index + 1]))
  const numbers = new Map<string, number>()
  const destinations = pdf.getCatalog().getDict('Dests', resolve)
  for (const [name] of destinations ?? []) {
    const value = destinations?.get(name, resolve)
    const target = value instanceof PdfDict ? value.getArray('D', resolve) : value
    const page = target instanceof PdfArray ? target.at(0) : undefined
    const number = page instanceof PdfRef ? byRef.get(key(page)) : undefined
    if (number !== undefined) numbers.set(name.value, number)
  }
  return numbers
}

function key(ref: PdfRef): string {
  return `${ref.objectNumber} ${ref.generation}`
}
