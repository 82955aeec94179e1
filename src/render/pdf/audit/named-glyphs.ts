import { type PdfDict, PdfName, PdfNumber } from '@libpdf/core'
import { isIdentity, type UsedFont } from './fonts.js'
import { dictOf, itemsOf, numberOf, textOf } from './objects.js'
import type { Resolve } from './resolve.js'

/** Encodings that say which character a code is. */
const encodings = new Set(['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding'])
const symbolic = 4
/** Names that count glyphs, and do not say what they are. */
const counted = /^(?:\.notdef|(?:g|G|glyph|cid|c|C|a|index|gid)\d+)$/

interface Codes {
  has(code: number): boolean
}

/**
 * The codes of a simple font that have a meaning without a ToUnicode, by the exceptions of ISO 14289-1, 7.21.7: by a
 * well-known encoding, or by the names of its glyphs. `undefined` where it has none.
 */
export function namedCodes(font: UsedFont, resolve: Resolve): Codes | undefined {
  if (isIdentity(font.encoding) || font.kind === 'Type0') return undefined
  if (font.encoding !== undefined && encodings.has(font.encoding)) return all
  const encoding = dictOf(font.dict.get('Encoding'), resolve)
  const flags = numberOf(font.descriptor?.get('Flags'), resolve)
  const plain =
    encodings.has(textOf(encoding?.get('BaseEncoding'), resolve) ?? '') ||
    (font.kind !== 'Type3' && flags !== undefined && (flags & symbolic) === 0)
  const names = encoding ? differences(encoding, resolve) : new Map<number, boolean>()
  if (!plain && names.size === 0) return undefined
  return { has: code => names.get(code) ?? plain }
}

const all: Codes = { has: () => true }

/** Whether the name of each glyph that differs says what it is. */
function differences(encoding: PdfDict, resolve: Resolve): Map<number, boolean> {
  const named = new Map<number, boolean>()
  let code = 0
  for (const item of itemsOf(encoding.get('Differences'), resolve)) {
    if (item instanceof PdfNumber) code = item.value
    else if (item instanceof PdfName) named.set(code++, !counted.test(item.value))
  }
  return named
}
