import { type Dictionary, parseDictionary } from './values.js'

/** One object as it stands in a file: its value, and for a stream the bytes after its dictionary, as they are stored. */
export interface RawObject {
  /** The value, or the dictionary of a stream, as text in Latin-1. */
  text: string
  data?: Buffer
}

/** The objects of a PDF by their number, and what its trailer says. */
export interface RawFile {
  objects: Map<number, RawObject>
  trailer: Dictionary
}

/**
 * Reads the objects of a PDF that has tables of cross references, as Chromium writes them and an update extends them. The
 * newest version of each object counts. Nothing is interpreted: most objects are written again as they are.
 *
 * @throws Error when the file has another form
 */
export function readFile(bytes: Uint8Array): RawFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const offsets = new Map<number, number>()
  /** Where objects begin, those included that a newer version has replaced: an object ends where the next one begins. */
  const starts = new Set<number>()
  let trailer: Dictionary | undefined
  let at: number | undefined = startOf(file)
  while (at !== undefined) {
    const section = readSection(file, at, offsets, starts)
    trailer ??= section
    const previous = section.get('Prev')
    at = typeof previous === 'string' ? Number(previous) : undefined
  }
  const ends = [...starts].sort((a, b) => a - b)
  const next = new Map(ends.map((offset, index) => [offset, ends[index + 1] ?? file.length]))
  const objects = new Map<number, RawObject>()
  for (const [number, offset] of offsets) {
    objects.set(number, readObject(file, offset, next.get(offset) ?? file.length))
  }
  return { objects, trailer: trailer ?? new Map() }
}

function startOf(file: Buffer): number {
  const tail = file.toString('latin1', Math.max(0, file.length - 1024))
  const [, offset] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail) ?? []
  if (offset === undefined) throw new Error('The printed PDF does not end as one.')
  return Number(offset)
}

/** Reads a table of cross references, keeps what no newer one has, and gives the trailer below it. */
function readSection(
  file: Buffer,
  start: number,
  offsets: Map<number, number>,
  starts: Set<number>,
): Dictionary {
  let at = start
  const line = (): string => {
    const end = file.indexOf(0x0a, at)
    const text = file.toString('latin1', at, end)
    at = end + 1
    return text.trim()
  }
  starts.add(start)
  if (line() !== 'xref') throw new Error('The printed PDF has no table of cross references.')
  for (let head = line(); !head.startsWith('trailer'); head = line()) {
    const [first = 0, count = 0] = head.split(' ').map(Number)
    for (let index = 0; index < count; index += 1) {
      const entry = file.toString('latin1', at, at + 18)
      at += 20
      if (entry[17] !== 'n') continue
      const offset = Number(entry.slice(0, 10))
      starts.add(offset)
      if (!offsets.has(first + index)) offsets.set(first + index, offset)
    }
  }
  const end = file.indexOf('startxref', at)
  return parseDictionary(file.toString('latin1', at - 1, end).replace(/^\s*trailer/, ''))
}

const opening = /^\s*\d+ \d+ obj\s*/

function readObject(file: Buffer, start: number, end: number): RawObject {
  const head = file.toString('latin1', start, Math.min(end, start + 32))
  const from = start + (opening.exec(head)?.[0].length ?? 0)
  const close = file.lastIndexOf('endobj', end - 1)
  const stream = streamIn(file, from, close)
  if (stream) return stream
  return { text: file.toString('latin1', from, close).trimEnd() }
}

/** A stream, where the object is one: its dictionary names the length of what follows. */
function streamIn(file: Buffer, from: number, close: number): RawObject | undefined {
  if (
    file
      .toString('latin1', Math.max(from, close - 12), close)
      .trimEnd()
      .endsWith('endstream') === false
  )
    return undefined
  const keyword = file.indexOf('stream', from)
  const text = file.toString('latin1', from, keyword).trimEnd()
  const begin = keyword + 'stream'.length + (file[keyword + 6] === 0x0d ? 2 : 1)
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(text)?.[1])
  const end = Number.isNaN(length) ? file.lastIndexOf('endstream', close) : begin + length
  return { text, data: file.subarray(begin, end) }
}
