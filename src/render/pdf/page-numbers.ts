import { PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core'

/**
 * The page, from 1, on which each linked anchor of a printed document stands. Chromium writes a named destination for
 * every id that is linked within the document.
 */
export async function pageNumbers(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDF.load(bytes)
  const resolve = (ref: PdfRef): PdfObject | null => pdf.context.resolve(ref)
  const pages = new Map(pdf.context.pages.getPages().map((ref, index) => [key(ref), index + 1]))
  const numbers = new Map<string, number>()
  const destinations = pdf.getCatalog().getDict('Dests', resolve)
  for (const [name] of destinations ?? []) {
    const value = destinations?.get(name, resolve)
    const target = value instanceof PdfDict ? value.getArray('D', resolve) : value
    const page = target instanceof PdfArray ? target.at(0) : undefined
    const number = page instanceof PdfRef ? pages.get(key(page)) : undefined
    if (number !== undefined) numbers.set(name.value, number)
  }
  return numbers
}

function key(ref: PdfRef): string {
  return `${ref.objectNumber} ${ref.generation}`
}
