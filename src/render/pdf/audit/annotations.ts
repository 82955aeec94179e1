import { type PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import { dictOf, itemsOf, numberOf, textOf } from './objects.js'
import { type AuditedPage, inherited } from './page.js'
import type { Resolve } from './resolve.js'
import { parentAt, type Structure, type StructureElement } from './structure.js'

export interface Annotation {
  dict: PdfDict
  /** Link, Widget, … */
  kind: string
  /** From 1. */
  page: number
  /** Nobody meets it: it is hidden, or lies outside of the page. */
  hidden: boolean
  /** The element it belongs to, by the ParentTree; `listed` where the element says so too. */
  parent: StructureElement | undefined
  listed: boolean
  contents: string
}

/** The annotations of every page. */
export function readAnnotations(
  pages: readonly AuditedPage[],
  structure: Structure,
  resolve: Resolve,
): Annotation[] {
  const owners = new Map<number, StructureElement>()
  for (const element of structure.elements) for (const number of element.objects) owners.set(number, element)
  return pages.flatMap(({ dict: page }, index) =>
    itemsOf(page.get('Annots'), resolve).flatMap((item): Annotation[] => {
      const dict = dictOf(item, resolve)
      if (!dict) return []
      const parent = parentAt(structure, numberOf(dict.get('StructParent'), resolve), undefined, resolve)
      return [
        {
          dict,
          kind: textOf(dict.get('Subtype'), resolve) ?? '',
          page: index + 1,
          hidden: isHidden(dict, page, resolve),
          parent,
          listed: item instanceof PdfRef && parent !== undefined && owners.get(item.objectNumber) === parent,
          contents: (textOf(dict.get('Contents'), resolve) ?? '').trim(),
        },
      ]
    }),
  )
}

const hiddenFlag = 2

function isHidden(dict: PdfDict, page: PdfDict, resolve: Resolve): boolean {
  if (((numberOf(dict.get('F'), resolve) ?? 0) & hiddenFlag) !== 0) return true
  const area = sidesOf(dict.get('Rect'), resolve)
  const sheet = sidesOf(inherited(page, 'CropBox', resolve) ?? inherited(page, 'MediaBox', resolve), resolve)
  if (!area || !sheet) return false
  return (
    area.right <= sheet.left ||
    area.left >= sheet.right ||
    area.top <= sheet.bottom ||
    area.bottom >= sheet.top
  )
}

function sidesOf(object: PdfObject | undefined, resolve: Resolve) {
  const [a, b, c, d] = itemsOf(object, resolve).map(item => numberOf(item, resolve))
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) }
}
