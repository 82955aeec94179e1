import { linesOf } from '../model/lines.js'
import type { Place } from '../model/place.js'

/** The place of the first of some words within a place; the place itself where they do not stand there as they are. */
export function sharpened(place: Place, words: string): Place {
  const { file, start, end } = place
  if (words === '') return place
  const lines = linesOf(file)
  for (let line = start.line; line <= end.line; line++) {
    const from = line === start.line ? start.column - 1 : 0
    const index = (lines[line - 1] ?? '').indexOf(words, from)
    if (index === -1) continue
    const begin = { line, column: index + 1 }
    return { file, start: begin, end: { line, column: index + 1 + words.length } }
  }
  return place
}
