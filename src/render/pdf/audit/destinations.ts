import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfString } from '@libpdf/core'
import { dictOf, nameTree, resolved, textOf } from './objects.js'
import type { Resolve } from './resolve.js'

export interface Bookmark {
  title: string
  /** From 1; `undefined` where it leads to no page. */
  page: number | undefined
  /** It does something else than to lead to a page, such as to open an address. */
  acts: boolean
}

/** More bookmarks than a document has are a loop. */
const most = 200_000

/** The bookmarks in the order in which a reader sees them. */
export function readBookmarks(
  catalog: PdfDict,
  pageIndex: ReadonlyMap<number, number>,
  resolve: Resolve,
): Bookmark[] {
  const pageOf = destinationReader(catalog, pageIndex, resolve)
  const bookmarks: Bookmark[] = []
  const seen = new Set<PdfDict>()
  const walk = (parent: PdfDict | undefined): void => {
    let item = dictOf(parent?.get('First'), resolve)
    while (item && !seen.has(item) && bookmarks.length < most) {
      seen.add(item)
      const action = dictOf(item.get('A'), resolve)
      const kind = action && textOf(action.get('S'), resolve)
      bookmarks.push({
        title: textOf(item.get('Title'), resolve) ?? '',
        page: pageOf(item.get('Dest')) ?? (kind === 'GoTo' ? pageOf(action?.get('D')) : undefined),
        acts: kind !== undefined && kind !== 'GoTo',
      })
      walk(item)
      item = dictOf(item.get('Next'), resolve)
    }
  }
  walk(dictOf(catalog.get('Outlines'), resolve))
  return bookmarks
}

/** Gives the page, from 1, to which a destination leads. */
function destinationReader(catalog: PdfDict, pageIndex: ReadonlyMap<number, number>, resolve: Resolve) {
  const old = dictOf(catalog.get('Dests'), resolve)
  let named: Map<string, PdfObject> | undefined
  const byName = (name: string): PdfObject | undefined => {
    named ??= nameTree(dictOf(dictOf(catalog.get('Names'), resolve)?.get('Dests'), resolve), resolve)
    return old?.get(name) ?? named.get(name)
  }
  const pageOf = (given: PdfObject | undefined, followed: boolean): number | undefined => {
    const value = resolved(given, resolve)
    if (value instanceof PdfDict) return pageOf(value.get('D'), true)
    if ((value instanceof PdfName || value instanceof PdfString) && !followed) {
      return pageOf(byName(textOf(value, resolve) ?? ''), true)
    }
    const target = value instanceof PdfArray ? value.at(0) : undefined
    if (target instanceof PdfRef) {
      const index = pageIndex.get(target.objectNumber)
      return index === undefined ? undefined : index + 1
    }
    return target instanceof PdfNumber && target.value < pageIndex.size ? target.value + 1 : undefined
  }
  return (given: PdfObject | undefined): number | undefined => pageOf(given, false)
}
