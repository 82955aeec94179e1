import { dictionaryOf, resolved } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { textOfName, textOfString } from '../file/strings.js'
import { listOf, type Value } from '../file/values.js'

/** Rounding in the printed coordinates, in points. */
const slack = 1

/** A link of a page to a named place of its document. */
export interface LinkArea {
  destination: string
  /** Whether a point of the page, in points from its lower left corner, lies in the link. */
  holds(point: { x: number; y: number }): boolean
}

/** The links of a page that lead within its document. */
export function linkAreas(file: RawFile, page: ReadonlyMap<string, Value>): LinkArea[] {
  return listOf(resolved(file, page.get('Annots'))).flatMap((item): LinkArea[] => {
    const annotation = dictionaryOf(file, item)
    const destination = annotation.get('Dest')
    const rect = listOf(annotation.get('Rect'))
    if (typeof destination !== 'string' || rect.length !== 4) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number)
    const holds: LinkArea['holds'] = ({ x, y }) =>
      x >= left - slack && x <= right + slack && y >= bottom - slack && y <= top + slack
    return [{ destination: nameOf(destination), holds }]
  })
}

function nameOf(written: string): string {
  return written.startsWith('/') ? textOfName(written.slice(1)) : textOfString(written)
}
