import { dictionaryOf } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { textString } from '../file/text-string.js'
import { type Dictionary, isReference, listOf, type Value } from '../file/values.js'
import type { MarkedText, Place } from './marked-text.js'
import { kidsOf, type Structure } from './structure.js'

/** Where the words of a link stand: pieces of marked content, by page. */
export interface LinkWords {
  annotation: number
  pieces: { page: number; mcid: number }[]
}

/** The links of a document, with the pieces of content that are their words. */
export function linksOf(structure: Structure): LinkWords[] {
  return structure.ofType('Link').flatMap(number => {
    const pieces: LinkWords['pieces'] = []
    const annotations: number[] = []
    const walk = (element: Dictionary, inherited: Value | undefined): void => {
      const page = element.get('Pg') ?? inherited
      for (const kid of kidsOf(element)) {
        if (isReference(kid)) walk(structure.element(kid.object), page)
        else if (kid instanceof Map) {
          const object = kid.get('Obj')
          if (isReference(object)) annotations.push(object.object)
          add(pieces, kid.get('Pg') ?? page, kid.get('MCID'))
        } else add(pieces, page, kid)
      }
    }
    walk(structure.element(number), undefined)
    return annotations.map(annotation => ({ annotation, pieces }))
  })
}

function add(pieces: LinkWords['pieces'], page: Value | undefined, mcid: Value | undefined): void {
  if (isReference(page) && typeof mcid === 'string' && /^\d+$/.test(mcid))
    pieces.push({ page: page.object, mcid: Number(mcid) })
}

/**
 * Says of each link in words where it leads (ISO 14289-1, 7.18.5): by its own words, else by its address.
 *
 * @param textOf what a piece of content says; undefined where it says nothing
 */
export function describeLinks(
  file: RawFile,
  links: readonly LinkWords[],
  textOf: (page: number, mcid: number) => MarkedText | undefined,
): void {
  for (const { annotation, pieces } of links) {
    const object = file.objects.get(annotation)
    if (!object || object.text.includes('/Contents')) continue
    const text = inOneLine(pieces.flatMap(({ page, mcid }) => textOf(page, mcid) ?? []))
    const contents =
      text === '' ? addressOf(file, dictionaryOf(file, { object: annotation })) : textString(text)
    file.objects.set(annotation, { text: object.text.replace(/>>$/, ` /Contents ${contents}>>`) })
  }
}

/** Texts after each other, with a space between those that stand apart. */
function inOneLine(texts: readonly MarkedText[]): string {
  let line = ''
  let end: Place | undefined
  for (const { words, ...text } of texts) {
    if (end && text.start && areApart(end, text.start)) line += ' '
    line += words
    end = text.end ?? end
  }
  return line.replace(/\s+/g, ' ').trim()
}

/** More than a letter is set from the next, and less than a word from the next, in heights of a letter. */
const gap = 0.15

function areApart(before: Place, after: Place): boolean {
  const size = Math.max(before.size, after.size)
  return Math.abs(after.x - before.x) > gap * size || Math.abs(after.y - before.y) > size
}

function addressOf(file: RawFile, annotation: Dictionary): string {
  const uri = dictionaryOf(file, annotation.get('A')).get('URI')
  const name = listOf(annotation.get('Dest'))[0]
  if (typeof uri === 'string') return uri
  return textString(typeof name === 'string' ? name.slice(1) : 'Link')
}
