import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core'
import { dictOf, itemsOf, numberTree } from './objects.js'
import type { Resolve } from './resolve.js'
import { roleFinder } from './standard-types.js'
import { type ContentItem, contentKey, type Structure, type StructureElement } from './structure.js'

// Held here, so that no look-up by text is needed for two hundred thousand elements.
const names = Object.fromEntries(
  ['S', 'K', 'Pg', 'MCID', 'Type', 'Stm', 'Obj'].map(key => [key, PdfName.of(key)]),
) as Record<'S' | 'K' | 'Pg' | 'MCID' | 'Type' | 'Stm' | 'Obj', PdfName>

/** A structure tree that goes deeper is a mistake, or made to overflow. */
const deepest = 1000

/** Walks the structure tree once. */
export function readStructure(
  root: PdfDict | undefined,
  pageIndex: ReadonlyMap<number, number>,
  resolve: Resolve,
): Structure {
  const roleOf = roleFinder(dictOf(root?.get('RoleMap'), resolve), resolve)
  const elements: StructureElement[] = []
  const byNumber = new Map<number, StructureElement>()
  const claims = new Map<number, StructureElement>()

  const pageOf = (dict: PdfDict): number | undefined => {
    const page = dict.get(names.Pg)
    return page instanceof PdfRef ? pageIndex.get(page.objectNumber) : undefined
  }

  const visit = (
    given: PdfObject,
    parent: StructureElement | undefined,
    page: number,
    depth: number,
  ): void => {
    const number = given instanceof PdfRef ? given.objectNumber : 0
    if (number > 0 && byNumber.has(number)) return
    const dict = given instanceof PdfRef ? resolve(given) : given
    if (dict instanceof PdfNumber) {
      if (parent) claim(parent, { page, form: 0, mcid: dict.value })
      return
    }
    if (dict instanceof PdfArray) {
      for (const item of dict) visit(item, parent, page, depth + 1)
      return
    }
    if (!(dict instanceof PdfDict)) return
    const type = dict.get(names.S)
    if (!(type instanceof PdfName)) {
      if (parent) addContent(parent, dict, page)
      return
    }
    const element: StructureElement = {
      dict,
      number,
      type: type.value,
      role: roleOf(type.value),
      parent,
      children: [],
      contents: [],
      objects: [],
    }
    elements.push(element)
    if (number > 0) byNumber.set(number, element)
    parent?.children.push(element)
    const kids = dict.get(names.K)
    if (kids !== undefined && depth < deepest) visitKids(kids, element, pageOf(dict) ?? page, depth)
  }

  const visitKids = (kids: PdfObject, element: StructureElement, page: number, depth: number): void => {
    const value = kids instanceof PdfRef ? resolve(kids) : kids
    if (value instanceof PdfArray) for (const item of value) visit(item, element, page, depth + 1)
    else visit(kids, element, page, depth + 1)
  }

  const addContent = (element: StructureElement, dict: PdfDict, page: number): void => {
    const object = dict.get(names.Obj)
    if (object instanceof PdfRef) element.objects.push(object.objectNumber)
    const mcid = dict.get(names.MCID, resolve)
    if (!(mcid instanceof PdfNumber)) return
    const stream = dict.get(names.Stm)
    const form = stream instanceof PdfRef ? stream.objectNumber : 0
    claim(element, { page: pageOf(dict) ?? page, form, mcid: mcid.value })
  }

  const claim = (element: StructureElement, content: ContentItem): void => {
    element.contents.push(content)
    claims.set(contentKey(content.page, content.form, content.mcid), element)
  }

  for (const kid of itemsOf(root?.get('K'), resolve)) visit(kid, undefined, -1, 0)
  const byType = new Map<string, StructureElement[]>()
  for (const element of elements) {
    const type = element.role.standard ?? ''
    const alike = byType.get(type)
    if (alike) alike.push(element)
    else byType.set(type, [element])
  }
  const parents = numberTree(dictOf(root?.get('ParentTree'), resolve), resolve)
  return { root, elements, byNumber, byType, claims, parents }
}
