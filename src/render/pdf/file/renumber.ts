import type { RawFile, RawObject } from './read.js'
import { type Dictionary, parseDictionary, printValue } from './values.js'

/** A string, which may say anything, or a reference. */
const stringOrReference = /\((?:\\[\s\S]|[^\\()])*\)|(\d+) 0 R\b/g

/**
 * Numbers the objects of a file from 1 on without a gap, first those that are no streams: a table of cross references that
 * is regular takes next to no room. What was taken out of a file leaves thousands of gaps.
 */
export function renumber({ objects, trailer }: RawFile): RawFile {
  const inOrder = [...objects].sort(([a], [b]) => a - b)
  const plain = inOrder.filter(([, { data }]) => data === undefined)
  const streams = inOrder.filter(([, { data }]) => data !== undefined)
  const numbers = new Map([...plain, ...streams].map(([number], index) => [number, index + 1]))
  const rewrite = (text: string): string =>
    text.replace(stringOrReference, (whole, number) => {
      if (number === undefined) return whole
      const now = numbers.get(Number(number))
      return now === undefined ? 'null' : `${now} 0 R`
    })
  const written = [...plain, ...streams].map(([number, object]): [number, RawObject] => [
    numbers.get(number) ?? 0,
    { ...object, text: rewrite(object.text) },
  ])
  return { objects: new Map(written), trailer: rewriteDictionary(trailer, rewrite) }
}

function rewriteDictionary(dictionary: Dictionary, rewrite: (text: string) => string): Dictionary {
  return parseDictionary(rewrite(printValue(dictionary)))
}
