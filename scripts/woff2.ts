import { brotliDecompressSync } from 'node:zlib'
import { readDirectory } from '#aar/read/theme/woff2.js'

/** The number of `cmap` among the tags that WOFF 2.0 knows. */
const cmapTable = 0

/**
 * The characters for which a font has a glyph, from its `cmap` (WOFF 2.0 leaves that table as it is).
 *
 * @throws Error when it is no WOFF 2.0, or has no map of Unicode in a format that such fonts have
 */
export function charactersOf(woff2: Buffer): Set<number> {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF 2.0 font.')
  const { tables, end } = readDirectory(woff2)
  const index = tables.findIndex(({ known }) => known === cmapTable)
  const cmap = tables[index]
  if (!cmap) throw new Error('The font has no `cmap`.')
  const start = tables.slice(0, index).reduce((sum, { length }) => sum + length, 0)
  const data = brotliDecompressSync(woff2.subarray(end, end + woff2.readUInt32BE(20)))
  return readCmap(data.subarray(start, start + cmap.length))
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
