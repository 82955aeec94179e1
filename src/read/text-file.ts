import { isUtf8 } from 'node:buffer'
import { VFile } from 'vfile'
import { diagnose } from '../model/diagnostic.js'
import { startOf } from '../model/place.js'

const newline = 0x0a

/**
 * Decodes one text file of a review. Never throws: what is not UTF-8 becomes a diagnostic at its place, and what can
 * be read of the file is kept. Line ends become `\n`, which changes no line and no column.
 */
export function textFile(path: string, bytes: Uint8Array): VFile {
  const file = new VFile({ path })
  const decoded = decode(file, bytes)
  file.value = decoded.replace(/\r\n?/g, '\n')
  if (decoded.trim() === '') {
    diagnose(startOf(file), 'file-is-not-empty', `\`${path}\` is empty`, 'Write it, or delete the file.')
  }
  return file
}

function decode(file: VFile, bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) {
    diagnose(
      startOf(file),
      'file-is-utf8',
      `\`${file.path}\` is saved as UTF-16`,
      'Save it as UTF-8: in most editors, Save As, Encoding, UTF-8.',
    )
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    diagnose(
      startOf(file),
      'file-has-no-byte-order-mark',
      'The file begins with a byte order mark',
      'It does no harm here. To be rid of it, save the file as "UTF-8" rather than "UTF-8 with BOM".',
    )
  }
  if (!isUtf8(bytes)) reportFirstBadByte(file, bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function reportFirstBadByte(file: VFile, bytes: Uint8Array): void {
  let start = 0
  let end = endOfLine(bytes, start)
  while (end < bytes.length && isUtf8(bytes.subarray(start, end))) {
    start = end
    end = endOfLine(bytes, start)
  }
  // Lines may also end with a carriage return alone, so they are counted in the text.
  const line = new TextDecoder('utf-8').decode(bytes.subarray(start, end))
  const before =
    new TextDecoder('utf-8').decode(bytes.subarray(0, start)) + line.slice(0, line.indexOf('\uFFFD'))
  const lines = before.split(/\r\n?|\n/)
  const point = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  diagnose(
    { file, start: point, end: point },
    'file-is-utf8',
    'This is not UTF-8: a character here cannot be read',
    'Save the file as UTF-8 and type the character again. It was probably saved as Windows-1252.',
  )
}

/** Where the line that begins at `start` ends, its line feed included. */
function endOfLine(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(newline, start)
  return found === -1 ? bytes.length : found + 1
}
