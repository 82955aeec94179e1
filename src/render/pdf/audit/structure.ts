import { PdfArray, type PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import { resolved } from './objects.js'
import type { Resolve } from './resolve.js'
import { grouping, type Role } from './standard-types.js'

/** Marked content that belongs to an element: of a page, or of a form (a stream with content of its own). */
export interface ContentItem {
  /** From 0; -1 where the element does not say. */
  page: number
  /** Object number of the form; 0 for the page itself. */
  form: number
  mcid: number
}

export interface StructureElement {
  dict: PdfDict
  /** Object number; 0 for one that stands in its parent. */
  number: number
  /** As written, and what it stands for. */
  type: string
  role: Role
  parent: StructureElement | undefined
  children: StructureElement[]
  contents: ContentItem[]
  /** Object numbers of annotations and other objects that belong to it. */
  objects: number[]
}

export interface Structure {
  root: PdfDict | undefined
  /** In the order of reading. */
  elements: StructureElement[]
  byNumber: ReadonlyMap<number, StructureElement>
  byType: ReadonlyMap<string, readonly StructureElement[]>
  /** The element that lists each piece of marked content, by its key. */
  claims: ReadonlyMap<number, StructureElement>
  /** What each StructParents and StructParent key leads to. */
  parents: ReadonlyMap<number, PdfObject>
}

/** Marked content as one number: there are many, and texts would cost more than the rest. */
export function contentKey(page: number, form: number, mcid: number): number {
  return (form > 0 ? firstForm + form : page) * most + mcid
}

/** More than pages, and more than sequences in one page. */
const firstForm = 2 ** 24
const most = 2 ** 24

/** The elements that an element holds, seen through what only groups. */
export function kidsOf({ children }: StructureElement): StructureElement[] {
  if (!children.some(isGrouping)) return children
  return children.flatMap(child => (isGrouping(child) ? kidsOf(child) : [child]))
}

/** The element that holds an element, seen through what only groups. */
export function holderOf({ parent }: StructureElement): StructureElement | undefined {
  let holder = parent
  while (holder && isGrouping(holder)) holder = holder.parent
  return holder
}

function isGrouping({ role }: StructureElement): boolean {
  return role.standard !== undefined && grouping.has(role.standard)
}

/** The element that a key of the ParentTree leads to; with a MCID, the one for that content. */
export function parentAt(
  { parents, byNumber }: Structure,
  key: number | undefined,
  mcid: number | undefined,
  resolve: Resolve,
): StructureElement | undefined {
  if (key === undefined) return undefined
  const entry = parents.get(key)
  if (mcid === undefined) return entry instanceof PdfRef ? byNumber.get(entry.objectNumber) : undefined
  const list = resolved(entry, resolve)
  const found = list instanceof PdfArray ? list.at(mcid) : undefined
  return found instanceof PdfRef ? byNumber.get(found.objectNumber) : undefined
}
