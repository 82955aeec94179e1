import { brotliDecompressSync, inflateSync } from 'node:zlib'
import type { FontFormat } from '../../model/design.js'
import { readDirectory } from './woff2.js'

/** By what a file begins with. */
const formats: Readonly<Record<string, FontFormat>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'opentype',
  true: 'truetype',
  '\0\u0001\0\0': 'truetype',
}

/** The format of a font file by its bytes; undefined where they are no font. */
export function fontFormat(bytes: Uint8Array): FontFormat | undefined {
  return formats[Buffer.from(bytes.subarray(0, 4)).toString('latin1')]
}

/** Whether all of a font is there: a browser would drop one that was cut short, and set the text in another. */
export function isWhole(bytes: Uint8Array, format: FontFormat): boolean {
  try {
    return checks[format](Buffer.from(bytes))
  } catch {
    return false
  }
}

const checks: Readonly<Record<FontFormat, (font: Buffer) => boolean>> = {
  // WOFF2 4.1: the whole length at 8; one stream of Brotli follows the directory, and no offset says where.
  woff2: font => {
    const tables = font.readUInt16BE(12)
    if (font.readUInt32BE(8) !== font.length || tables === 0) return false
    const { end } = readDirectory(font)
    return brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20))).length > 0
  },
  // WOFF 1.0, 4 and 5: a directory of 20 bytes a table; a table is deflated where that made it shorter.
  woff: font => {
    if (font.readUInt32BE(8) !== font.length) return false
    return entries(font, { count: 12, from: 44, size: 20 }).every(at => {
      const [offset, packed, length] = [4, 8, 12].map(field => font.readUInt32BE(at + field))
      if (offset === undefined || packed === undefined || length === undefined) return false
      const table = font.subarray(offset, offset + packed)
      return table.length === packed && (packed === length || inflateSync(table).length === length)
    })
  },
  truetype: hasItsTables,
  opentype: hasItsTables,
}

/** OpenType, "Table directory": 16 bytes a table. */
function hasItsTables(font: Buffer): boolean {
  return entries(font, { count: 4, from: 12, size: 16 }).every(
    at => font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12) <= font.length,
  )
}

/** Where the entries of a directory begin, whose number stands at `count`; throws where there are none. */
function entries(
  font: Buffer,
  { count, from, size }: { count: number; from: number; size: number },
): number[] {
  const length = font.readUInt16BE(count)
  if (length === 0) throw new RangeError('A font without tables.')
  return Array.from({ length }, (_, index) => from + index * size)
}
