import { promisify } from 'node:util'
import { deflate, inflateSync } from 'node:zlib'
import type { RawFile } from '../file/read.js'
import {
  type Dictionary,
  isReference,
  listOf,
  parseDictionary,
  parseValue,
  printValue,
  type Value,
} from '../file/values.js'
import { readToUnicode } from '../to-unicode.js'
import type { WidthOf } from './glyph-runs.js'

const compress = promisify(deflate)

/** The pages of a file, in order, by the numbers of their objects. */
export function pagesOf(file: RawFile): number[] {
  const pages: number[] = []
  const walk = (node: Value | undefined): void => {
    if (!isReference(node)) return
    const dictionary = dictionaryOf(file, node)
    if (dictionary.get('Type') === '/Page') pages.push(node.object)
    else for (const kid of listOf(dictionary.get('Kids'))) walk(kid)
  }
  walk(dictionaryOf(file, file.trailer.get('Root')).get('Pages'))
  return pages
}

/** The dictionary that a value is or refers to; an empty one where it is none. */
export function dictionaryOf({ objects }: RawFile, value: Value | undefined): Dictionary {
  if (value instanceof Map) return value
  return isReference(value) ? parseDictionary(objects.get(value.object)?.text ?? '') : new Map()
}

/** The text of a content stream, as Latin-1, and a way to put another in its place. */
export function contentOf(file: RawFile, page: number): { number: number; text: string } | undefined {
  const reference = dictionaryOf(file, { object: page }).get('Contents')
  const stream = isReference(reference) ? file.objects.get(reference.object) : undefined
  if (!stream?.data || !isReference(reference)) return undefined
  const isPacked = parseDictionary(stream.text).has('Filter')
  const bytes = isPacked ? inflateSync(stream.data) : stream.data
  return { number: reference.object, text: bytes.toString('latin1') }
}

export async function setContent(file: RawFile, number: number, text: string): Promise<void> {
  const data = await compress(Buffer.from(text, 'latin1'))
  file.objects.set(number, { text: `<</Filter /FlateDecode /Length ${data.length}>>`, data })
}

/** What the glyphs of the fonts of a file mean; each font is read once. */
export function glyphMeanings(
  file: RawFile,
): (page: number) => (font: string) => ReadonlyMap<string, string> {
  const known = new Map<number, ReadonlyMap<string, string>>()
  const meaningOf = (font: Value | undefined): ReadonlyMap<string, string> => {
    const cmap = dictionaryOf(file, font).get('ToUnicode')
    if (!isReference(cmap)) return new Map()
    const read = known.get(cmap.object) ?? readToUnicode(streamText(file, cmap.object))
    known.set(cmap.object, read)
    return read
  }
  return page => {
    const resources = dictionaryOf(file, dictionaryOf(file, { object: page }).get('Resources'))
    const fonts = dictionaryOf(file, resources.get('Font'))
    return font => meaningOf(fonts.get(font))
  }
}

/** The data of a stream, as Latin-1. */
export function streamText({ objects }: RawFile, number: number): string {
  const { text = '', data } = objects.get(number) ?? {}
  if (!data) return ''
  return (parseDictionary(text).has('Filter') ? inflateSync(data) : data).toString('latin1')
}

export function setDictionary(file: RawFile, number: number, dictionary: Dictionary): void {
  file.objects.set(number, { text: printValue(dictionary) })
}

/** How wide the glyphs of the fonts of a page are. Only fonts whose codes are their glyphs (Identity-H) are known. */
export function glyphWidths(file: RawFile): (page: number) => WidthOf {
  const known = new Map<number, (code: string) => number>()
  const widthsOf = (font: Value | undefined): ((code: string) => number) | undefined => {
    const dictionary = dictionaryOf(file, font)
    if (!isReference(font) || dictionary.get('Encoding') !== '/Identity-H') return undefined
    const found = known.get(font.object)
    if (found) return found
    const [descendant] = listOf(resolved(file, dictionary.get('DescendantFonts')))
    const widths = readWidths(dictionaryOf(file, descendant), file)
    known.set(font.object, widths)
    return widths
  }
  return page => {
    const resources = dictionaryOf(file, dictionaryOf(file, { object: page }).get('Resources'))
    const fonts = dictionaryOf(file, resources.get('Font'))
    return name => widthsOf(fonts.get(name))
  }
}

function resolved({ objects }: RawFile, value: Value | undefined): Value | undefined {
  return isReference(value) ? parseValue(objects.get(value.object)?.text ?? 'null') : value
}

/** The widths of a CID font (ISO 32000-1, 9.7.4.3): `c [w …]` from a code on, `first last w` for a range. */
function readWidths(font: Dictionary, file: RawFile): (code: string) => number {
  const usual = Number(font.get('DW') ?? '1000')
  const widths = new Map<number, number>()
  const items = listOf(resolved(file, font.get('W')))
  for (let at = 0; at < items.length; ) {
    const first = Number(items[at])
    const next = resolved(file, items[at + 1])
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      for (let code = first; code <= Number(next); code += 1) widths.set(code, Number(items[at + 2]))
      at += 3
    }
  }
  return code => widths.get(Number.parseInt(code, 16)) ?? usual
}
