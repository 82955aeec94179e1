import { inflateSync } from 'node:zlib'
import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core'
import type { Resolve } from './resolve.js'

/** An object itself, whether it stands here or is referred to. */
export function resolved(object: PdfObject | null | undefined, resolve: Resolve): PdfObject | undefined {
  return (object instanceof PdfRef ? resolve(object) : object) ?? undefined
}

export function dictOf(object: PdfObject | null | undefined, resolve: Resolve): PdfDict | undefined {
  const value = resolved(object, resolve)
  return value instanceof PdfDict ? value : undefined
}

/** The items of an array; one object counts as an array of it, as the format allows in many places. */
export function itemsOf(object: PdfObject | null | undefined, resolve: Resolve): readonly PdfObject[] {
  const value = resolved(object, resolve)
  if (value === undefined) return []
  return value instanceof PdfArray ? value.toArray() : [object as PdfObject]
}

/** A string or a name as text. */
export function textOf(object: PdfObject | null | undefined, resolve: Resolve): string | undefined {
  const value = resolved(object, resolve)
  if (value instanceof PdfString) return value.asString()
  return value instanceof PdfName ? value.value : undefined
}

export function numberOf(object: PdfObject | null | undefined, resolve: Resolve): number | undefined {
  const value = resolved(object, resolve)
  return value instanceof PdfNumber ? value.value : undefined
}

/** The data of a stream; `undefined` where it cannot be decoded. */
export function dataOf(stream: PdfStream, resolve: Resolve): Uint8Array | undefined {
  try {
    const filter = stream.get('Filter', resolve)
    // Nearly every stream is of this kind, and the inflater of the platform is five times as fast.
    if (filter instanceof PdfName && filter.value === 'FlateDecode' && !stream.has('DecodeParms')) {
      return inflateSync(stream.data)
    }
    return stream.getDecodedData()
  } catch {
    try {
      return stream.getDecodedData()
    } catch {
      return undefined
    }
  }
}

export const isStream = (object: unknown): object is PdfStream => object instanceof PdfStream

/** Trees of damaged files have loops. */
const deepest = 100

/** The entries of a number tree, such as the ParentTree. */
export function numberTree(root: PdfDict | undefined, resolve: Resolve): Map<number, PdfObject> {
  const entries = new Map<number, PdfObject>()
  walkTree(root, 'Nums', resolve, (key, value) => {
    if (key instanceof PdfNumber) entries.set(key.value, value)
  })
  return entries
}

/** The entries of a name tree, such as the named destinations. */
export function nameTree(root: PdfDict | undefined, resolve: Resolve): Map<string, PdfObject> {
  const entries = new Map<string, PdfObject>()
  walkTree(root, 'Names', resolve, (key, value) => {
    const name = textOf(key, resolve)
    if (name !== undefined) entries.set(name, value)
  })
  return entries
}

function walkTree(
  node: PdfDict | undefined,
  leaf: string,
  resolve: Resolve,
  visit: (key: PdfObject, value: PdfObject) => void,
  seen = new Set<PdfDict>(),
): void {
  if (!node || seen.has(node) || seen.size > deepest * deepest) return
  seen.add(node)
  const pairs = itemsOf(node.get(leaf), resolve)
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [key, value] = [pairs[index], pairs[index + 1]]
    if (key !== undefined && value !== undefined) visit(key, value)
  }
  for (const kid of itemsOf(node.get('Kids'), resolve)) {
    walkTree(dictOf(kid, resolve), leaf, resolve, visit, seen)
  }
}
