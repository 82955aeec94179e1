import type { RawFile, RawObject } from './read.js'
import { packedStream, textOfStream } from './streams.js'
import { readToUnicode } from './to-unicode.js'
import {
  type Dictionary,
  isReference,
  listOf,
  parseDictionary,
  parseValue,
  printValue,
  type Value,
} from './values.js'

/** The pages of a file, in order, by the numbers of their objects. */
export function pagesOf(file: RawFile): number[] {
  const pages: number[] = []
  const walk = (node: Value | undefined): void => {
    if (!isReference(node)) return
    const dictionary = pageOf(file, node.object)
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

const pagesRead = new WeakMap<RawObject, ReadonlyMap<string, Value>>()

/** The dictionary of a page. It is parsed once, and not to be changed. */
export function pageOf({ objects }: RawFile, page: number): ReadonlyMap<string, Value> {
  const object = objects.get(page) ?? { text: '' }
  const read = pagesRead.get(object) ?? parseDictionary(object.text)
  pagesRead.set(object, read)
  return read
}

const contentsRead = new WeakMap<RawObject, string>()

/** The text of the content stream of a page, as Latin-1, with the number of its object. It is unpacked once. */
export function contentOf(file: RawFile, page: number): { number: number; text: string } | undefined {
  const reference = pageOf(file, page).get('Contents')
  const stream = isReference(reference) ? file.objects.get(reference.object) : undefined
  if (!stream?.data || !isReference(reference)) return undefined
  const text = contentsRead.get(stream) ?? textOfStream(stream)
  contentsRead.set(stream, text)
  return { number: reference.object, text }
}

export function setContent(file: RawFile, number: number, text: string): void {
  file.objects.set(number, packedStream(text))
}

/** The fonts of a page by their names. */
export function fontsOf(file: RawFile, page: number): Dictionary {
  return dictionaryOf(file, dictionaryOf(file, pageOf(file, page).get('Resources')).get('Font'))
}

/** What the glyphs of the fonts of a file mean; each font is read once. */
export function glyphMeanings(
  file: RawFile,
): (page: number) => (font: string) => ReadonlyMap<string, string> {
  const known = new Map<number, ReadonlyMap<string, string>>()
  const meaningOf = (font: Value | undefined): ReadonlyMap<string, string> => {
    if (!isReference(font)) return new Map()
    const found = known.get(font.object)
    if (found) return found
    const cmap = dictionaryOf(file, font).get('ToUnicode')
    const stream = isReference(cmap) ? file.objects.get(cmap.object) : undefined
    const read = stream ? readToUnicode(textOfStream(stream)) : new Map<string, string>()
    known.set(font.object, read)
    return read
  }
  return page => {
    const fonts = fontsOf(file, page)
    return font => meaningOf(fonts.get(font))
  }
}

export function setDictionary(file: RawFile, number: number, dictionary: Dictionary): void {
  file.objects.set(number, { text: printValue(dictionary) })
}

/** The value that a value is or refers to. */
export function resolved({ objects }: RawFile, value: Value | undefined): Value | undefined {
  return isReference(value) ? parseValue(objects.get(value.object)?.text ?? 'null') : value
}
