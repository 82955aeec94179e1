import { PdfArray, type PdfDict, type PdfObject } from '@libpdf/core'
import { dictOf, itemsOf, numberOf, resolved, textOf } from './objects.js'
import type { Resolve } from './resolve.js'
import type { Structure, StructureElement } from './structure.js'

/** An attribute of an element (ISO 32000-1, 14.7.5): of its own, or of a class that it names. */
export function attributeOf(
  { root }: Structure,
  { dict }: StructureElement,
  owner: string,
  name: string,
  resolve: Resolve,
): PdfObject | undefined {
  const own = dictionaries(dict.get('A'), resolve)
  const classes = dict.get('C')
  const map = classes === undefined ? undefined : dictOf(root?.get('ClassMap'), resolve)
  const named = itemsOf(classes, resolve).flatMap(item =>
    dictionaries(map?.get(textOf(item, resolve) ?? ''), resolve),
  )
  const holder = [...own, ...named].find(
    attributes => textOf(attributes.get('O'), resolve) === owner && attributes.has(name),
  )
  return holder?.get(name)
}

function dictionaries(object: PdfObject | undefined, resolve: Resolve): PdfDict[] {
  // Numbers between them are revisions.
  return itemsOf(object, resolve).flatMap(item => dictOf(item, resolve) ?? [])
}

/** A span of a cell: how many rows or columns it takes. */
export function spanOf(
  structure: Structure,
  cell: StructureElement,
  name: 'RowSpan' | 'ColSpan',
  resolve: Resolve,
): number {
  const span = numberOf(attributeOf(structure, cell, 'Table', name, resolve), resolve) ?? 1
  return Number.isInteger(span) && span > 0 ? span : 1
}

/** The ids of the header cells that a cell names. */
export function headersOf(structure: Structure, cell: StructureElement, resolve: Resolve): string[] {
  const value = resolved(attributeOf(structure, cell, 'Table', 'Headers', resolve), resolve)
  return value instanceof PdfArray ? [...value].flatMap(item => textOf(item, resolve) ?? []) : []
}
