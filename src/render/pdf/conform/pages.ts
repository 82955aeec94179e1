import { promisify } from 'node:util'
import { deflate, inflateSync } from 'node:zlib'
import type { RawFile } from '../file/read.js'
import {
  type Dictionary,
  isReference,
  listOf,
  parseDictionary,
  printValue,
  type Value,
} from '../file/values.js'
import { readToUnicode } from '../to-unicode.js'

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

function streamText({ objects }: RawFile, number: number): string {
  const { text = '', data } = objects.get(number) ?? {}
  if (!data) return ''
  return (parseDictionary(text).has('Filter') ? inflateSync(data) : data).toString('latin1')
}

export function setDictionary(file: RawFile, number: number, dictionary: Dictionary): void {
  file.objects.set(number, { text: printValue(dictionary) })
}
