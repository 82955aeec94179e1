import type { PdfDict, PdfObject } from '@libpdf/core'
import type { ContentStream } from './content/content-stream.js'
import { dataOf, dictOf, isStream, itemsOf, numberOf } from './objects.js'
import type { Resolve } from './resolve.js'

export interface AuditedPage {
  dict: PdfDict
  /** Object number. */
  number: number
  resources: PdfDict | undefined
  /** Its key in the ParentTree. */
  key: number | undefined
}

export function pageOf(dict: PdfDict, number: number, resolve: Resolve): AuditedPage {
  return {
    dict,
    number,
    resources: dictOf(inherited(dict, 'Resources', resolve), resolve),
    key: numberOf(dict.get('StructParents'), resolve),
  }
}

/** An entry of a page that it may have from a node of the tree of pages. */
export function inherited(page: PdfDict, key: string, resolve: Resolve): PdfObject | undefined {
  let node: PdfDict | undefined = page
  for (let depth = 0; node && depth < 50; depth++) {
    if (node.has(key)) return node.get(key)
    node = dictOf(node.get('Parent'), resolve)
  }
  return undefined
}

/** The content of a page, numbered from 0, whose streams count as one; `undefined` where it cannot be decoded. */
export function contentOf(
  { dict, resources, key }: AuditedPage,
  page: number,
  resolve: Resolve,
): ContentStream | undefined {
  const bytes = bytesOf(dict, resolve)
  return bytes && { bytes, resources, owner: { page, form: 0, key } }
}

function bytesOf(page: PdfDict, resolve: Resolve): Uint8Array | undefined {
  const streams = itemsOf(page.get('Contents'), resolve).map(item => dictOf(item, resolve))
  const parts: Uint8Array[] = []
  for (const stream of streams) {
    const part = isStream(stream) ? dataOf(stream, resolve) : undefined
    if (!part) return undefined
    parts.push(part)
  }
  if (parts.length === 1) return parts[0]
  // A token may not run over the end of a stream.
  return Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}
