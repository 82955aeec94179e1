import { brotliDecompressSync } from 'node:zlib'

/** Tables by their number in the directory of WOFF 2.0 (section 4.1), as far as their order matters here. */
const known = 'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_'.split(' ')
const glyf = known.indexOf('glyf')
const loca = known.indexOf('loca')
/** A table whose tag stands in the directory itself. */
const ownTag = 63

/**
 * The characters for which a font has a glyph, from its `cmap` (WOFF 2.0 leaves that table as it is).
 *
 * @throws Error when it is no WOFF 2.0, or has no map of Unicode in a format that such fonts have
 */
export function charactersOf(woff2: Buffer): Set<number> {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF 2.0 font.')
  const count = woff2.readUInt16BE(12)
  let at = 48
  const base128 = (): number => {
    let value = 0
    for (;;) {
      const byte = woff2.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  let start = 0
  let cmap: [start: number, length: number] | undefined
  for (let index = 0; index < count; index++) {
    const flags = woff2.readUInt8(at++)
    const table = flags & 0x3f
    const version = flags >> 6
    if (table === ownTag) at += 4
    let length = base128()
    const isTransformed = table === glyf || table === loca ? version !== 3 : version !== 0
    if (isTransformed) length = base128()
    if (table === 0) cmap = [start, length]
    start += length
  }
  if (!cmap) throw new Error('The font has no `cmap`.')
  const data = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)))
  return readCmap(data.subarray(cmap[0], cmap[0] + cmap[1]))
}

/** The formats of maps that fonts of the web have; the one with the most characters is the whole. */
const formats: Readonly<Record<number, (map: Buffer) => Set<number>>> = { 4: segments, 12: groups }

function readCmap(cmap: Buffer): Set<number> {
  const found: Set<number>[] = []
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    const read = formats[map.readUInt16BE(0)]
    if (read) found.push(read(map))
  }
  const largest = found.sort((a, b) => b.size - a.size)[0]
  if (!largest) throw new Error('The font has no map of Unicode.')
  return largest
}

/** Format 4: segments of the first plane, each with a distance or a list of glyphs. */
function segments(map: Buffer): Set<number> {
  const points = new Set<number>()
  const double = map.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double]
  for (let at = 0; at < double; at += 2) {
    const [start, end] = [map.readUInt16BE(starts + at), map.readUInt16BE(ends + at)]
    const [delta, offset] = [map.readUInt16BE(deltas + at), map.readUInt16BE(offsets + at)]
    for (let point = start; point <= end && point < 0xffff; point++) {
      const listed = offset === 0 ? point : map.readUInt16BE(offsets + at + offset + 2 * (point - start))
      const glyph = offset > 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) points.add(point)
    }
  }
  return points
}

/** Format 12: groups of all planes. */
function groups(map: Buffer): Set<number> {
  const points = new Set<number>()
  for (let index = 0; index < map.readUInt32BE(12); index++) {
    const at = 16 + index * 12
    const [start, end, glyph] = [map.readUInt32BE(at), map.readUInt32BE(at + 4), map.readUInt32BE(at + 8)]
    for (let point = start; point <= end; point++) if (glyph + point - start !== 0) points.add(point)
  }
  return points
}
