/** A table of a WOFF2 font as its directory names it. */
export interface Woff2Table {
  /** Its number among the known tags: 0 is `cmap`; 63 where the tag is written out. */
  known: number
  /** How many bytes it has in the stream that follows. */
  length: number
}

const [glyf, loca, ownTag] = [10, 11, 63]

/**
 * Reads the directory of a WOFF2 font (WOFF File Format 2.0, 4.1): flags, a tag where the flags name none, and one or two
 * numbers of as many bytes as they need.
 *
 * @returns the tables in their order, and where the directory ends: one stream of Brotli follows
 * @throws RangeError where the font ends before its directory does
 */
export function readDirectory(font: Buffer): { tables: Woff2Table[]; end: number } {
  let at = 48
  const readNumber = (): number => {
    let value = 0
    for (;;) {
      const byte = font.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  const tables = Array.from({ length: font.readUInt16BE(12) }, () => {
    const flags = font.readUInt8(at++)
    const known = flags & 0x3f
    const version = flags >> 6
    if (known === ownTag) at += 4
    const length = readNumber()
    // `glyf` and `loca` are transformed by version 0, every other table by any but 0.
    const isTransformed = known === glyf || known === loca ? version === 0 : version !== 0
    return { known, length: isTransformed ? readNumber() : length }
  })
  return { tables, end: at }
}
