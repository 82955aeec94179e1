import type { HeadingWords } from '../../heading-texts.js'
import { dictionaryOf, setDictionary } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { textOfString } from '../file/strings.js'
import { textString } from '../file/text-string.js'
import { type Dictionary, isReference, type Value } from '../file/values.js'

/**
 * Gives each bookmark the exact words of its heading. Chromium makes bookmarks of the headings, in their order, but
 * loses the space where a heading wraps to the next line, says the heading of a navigation twice, and has the numbers of
 * notes among the words.
 *
 * @param headings the words of every heading of the document, in order
 */
export function setBookmarks(file: RawFile, headings: readonly HeadingWords[]): void {
  const squeezed = headings.map(({ printed }) => squeeze(printed))
  let next = 0
  const outlines = dictionaryOf(file, file.trailer.get('Root')).get('Outlines')
  for (const [number, bookmark] of bookmarksOf(file, dictionaryOf(file, outlines).get('First'))) {
    const title = bookmark.get('Title')
    const words = squeeze(typeof title === 'string' ? textOfString(title) : '')
    const half = words.slice(0, words.length / 2)
    const once = squeezed.indexOf(words, next)
    const found = once === -1 && words === half + half ? squeezed.indexOf(half, next) : once
    if (found === -1) continue
    setDictionary(file, number, bookmark.set('Title', textString(headings[found]?.title ?? '')))
    next = found + 1
  }
}

/** A bookmark, those below it and those after it, in the order in which a reader sees them, with their numbers. */
function* bookmarksOf(file: RawFile, first: Value | undefined): Generator<[number, Dictionary]> {
  for (let at = first; isReference(at); ) {
    const bookmark = dictionaryOf(file, at)
    yield [at.object, bookmark]
    yield* bookmarksOf(file, bookmark.get('First'))
    at = bookmark.get('Next')
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
