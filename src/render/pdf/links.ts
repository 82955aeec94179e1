import { PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core'
import type { Resolve } from './resolve.js'

/** Rounding in the printed coordinates, in points. */
const slack = 1

/** A link of a page to a named place of its document. */
export interface LinkArea {
  destination: string
  /** Whether a point of the page, in points from its lower left corner, lies in the link. */
  holds(point: { x: number; y: number }): boolean
}

/** The links of a page that lead within its document. */
export function linkAreas(page: PdfDict, resolve: Resolve): LinkArea[] {
  const annotations = page.getArray('Annots', resolve)
  return [...(annotations ?? [])].flatMap((item): LinkArea[] => {
    const annotation = item instanceof PdfRef ? resolve(item) : item
    if (!(annotation instanceof PdfDict)) return []
    const destination = annotation.get('Dest', resolve)
    const rect = annotation.getArray('Rect', resolve)
    const name =
      destination instanceof PdfName || destination instanceof PdfString ? nameOf(destination) : undefined
    if (name === undefined || !rect) return []
    const sides = [...rect].map(side => (side instanceof PdfNumber ? side.value : 0))
    const [left = 0, bottom = 0, right = 0, top = 0] = sides
    const holds: LinkArea['holds'] = ({ x, y }) =>
      x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack
    return [{ destination: name, holds }]
  })
}

function nameOf(value: PdfName | PdfString): string {
  return value instanceof PdfName ? value.value : value.asString()
}
