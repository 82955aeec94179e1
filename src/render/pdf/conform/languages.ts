import { readHint } from '../../structure-hints.js'
import { dictionaryOf } from '../file/pages.js'
import { textOfString } from '../file/strings.js'
import { type Dictionary, isReference } from '../file/values.js'
import type { Structure } from './structure.js'

/**
 * The language that an element takes from those that hold it, else from the document (ISO 32000-1, 14.9.2.2), without
 * hints.
 */
export function inheritedLanguages({ file, root, element }: Structure): (element: Dictionary) => string {
  const known = new Map<number, string>()
  const inherited = (given: Dictionary): string => {
    const parent = given.get('P')
    return languageOf(isReference(parent) ? parent.object : root)
  }
  const languageOf = (number: number): string => {
    const found = known.get(number)
    if (found !== undefined) return found
    const isRoot = number === root
    const holder = isRoot ? dictionaryOf(file, file.trailer.get('Root')) : element(number)
    const language = plain(holder) ?? (isRoot ? '' : inherited(holder))
    known.set(number, language)
    return language
  }
  return inherited
}

function plain(holder: Dictionary): string | undefined {
  const written = holder.get('Lang')
  if (typeof written !== 'string') return undefined
  const language = textOfString(written)
  return readHint(language)?.language ?? language
}
