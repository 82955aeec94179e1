import { dictionaryOf, resolved } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { textOfName } from '../file/strings.js'
import { isReference, listOf } from '../file/values.js'

/**
 * The page, from 1, of each named destination. Chromium writes one for every id that is linked within the document.
 *
 * @param pages the numbers of the objects of the pages, in order
 */
export function destinationPages(file: RawFile, pages: readonly number[]): Map<string, number> {
  const order = new Map(pages.map((page, index) => [page, index + 1]))
  const found = new Map<string, number>()
  const destinations = dictionaryOf(file, dictionaryOf(file, file.trailer.get('Root')).get('Dests'))
  for (const [name, given] of destinations) {
    const value = resolved(file, given)
    const [page] = listOf(value instanceof Map ? resolved(file, value.get('D')) : value)
    const number = isReference(page) ? order.get(page.object) : undefined
    if (number !== undefined) found.set(textOfName(name), number)
  }
  return found
}
