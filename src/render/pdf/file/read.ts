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
 * Reads the objects of a PDF that has one table of cross references, as Chromium writes it. Nothing is interpreted: most
 * objects are written again as they are.
 *
 * @throws Error when the file has another form
 */
export function readFile(bytes: Uint8Array): RawFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // Once for all: a hundred thousand objects are then parts of one text.
  const source = file.toString('latin1')
  const start = startOf(source)
  const { offsets, trailer } = readTable(source, start)
  if (trailer.has('Prev')) throw new Error('The printed PDF has been updated.')
  // An object ends where the next one begins.
  const ends = Float64Array.from([...offsets.values(), start]).sort()
  const next = new Map<number, number>()
  for (const [index, offset] of ends.entries()) next.set(offset, ends[index + 1] ?? start)
  const objects = new Map<number, RawObject>()
  for (const [number, offset] of offsets) {
    objects.set(number, readObject(file, source, offset, next.get(offset) ?? start))
  }
  return { objects, trailer }
}

function startOf(source: string): number {
  const [, offset] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-1024)) ?? []
  if (offset === undefined) throw new Error('The printed PDF does not end as one.')
  return Number(offset)
}

/** Where the objects begin, by their number, and the trailer below the table. */
function readTable(source: string, start: number): { offsets: Map<number, number>; trailer: Dictionary } {
  const offsets = new Map<number, number>()
  let at = start
  const line = (): string => {
    const end = source.indexOf('\n', at)
    const text = source.slice(at, end)
    at = end + 1
    return text.trim()
  }
  if (line() !== 'xref') throw new Error('The printed PDF has no table of cross references.')
  for (let head = line(); !head.startsWith('trailer'); head = line()) {
    const [first = 0, count = 0] = head.split(' ').map(Number)
    for (let index = 0; index < count; index += 1) {
      // `0000000017 00000 n`, and an end of line of two bytes.
      if (source[at + 17] === 'n') offsets.set(first + index, Number(source.slice(at, at + 10)))
      at += 20
    }
  }
  const end = source.indexOf('startxref', at)
  return { offsets, trailer: parseDictionary(source.slice(at - 1, end).replace(/^\s*trailer/, '')) }
}

const opening = /\s*\d+ \d+ obj\s*/y

function readObject(file: Buffer, source: string, start: number, end: number): RawObject {
  opening.lastIndex = start
  const from = opening.test(source) ? opening.lastIndex : start
  const close = source.lastIndexOf('endobj', end - 1)
  const text = source.slice(from, close).trimEnd()
  return text.endsWith('endstream') ? streamIn(file, text, from) : { text }
}

/** A stream: its dictionary names the length of what follows. */
function streamIn(file: Buffer, object: string, from: number): RawObject {
  const keyword = object.indexOf('stream')
  const text = object.slice(0, keyword).trimEnd()
  const begin = keyword + 'stream'.length + (object[keyword + 6] === '\r' ? 2 : 1)
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(text)?.[1])
  const end = Number.isNaN(length) ? object.lastIndexOf('endstream') : begin + length
  return { text, data: file.subarray(from + begin, from + end) }
}
