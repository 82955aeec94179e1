import { endOf, offsetOf, squeeze } from './squeeze.js'

/** A text in which words may be found, its letters and digits, and the characters that no font has. */
export interface Sought {
  text: string
  letters: string
  lacking: readonly string[]
}

/** A stretch of a text, and how many letters of the words that were looked for stand in it. */
export interface Stretch {
  start: number
  end: number
  count: number
}

export type Find = (sought: Sought) => Stretch | undefined

/** Stands in printed words for a glyph that means nothing. */
const nothing = '\uFFFD'
/** Fewer letters may stand anywhere in a review. */
const few = 8
/** Fewer may stand anywhere in a section: they must be all there is. */
const aWord = 4

/** Whether words are enough to be looked for in all of a review. */
export function areTelling(printed: string): boolean {
  return squeeze(printed).length >= few
}

/** Finds words as they were printed, whole but perhaps cut, in a text that they may come from. */
export function finderOf(printed: string): Find | undefined {
  const words = printed.replace(/^…|…$/g, '')
  const pieces = words.split(nothing).map(squeeze)
  const kept = pieces.filter(piece => piece !== '')
  const count = kept.join('').length
  if (count === 0) return undefined
  const pattern = new RegExp(kept.join('.{0,12}?'), 'su')
  return ({ text, letters }) => {
    const match = pattern.exec(letters)
    if (!match || (count < aWord && letters.length > count + pieces.length * 2)) return undefined
    const end = match.index + match[0].length
    return { start: offsetOf(text, match.index), end: endOf(text, end), count }
  }
}

/**
 * Finds the longest stretch that printed words and a text have in common: references and citations are printed with
 * labels that no author wrote.
 *
 * @param least how many letters tell a text from others
 */
export function partFinderOf(printed: string, least = few): Find {
  const words = printed.split(/[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u).map(squeeze)
  const enough = least < few ? least : Math.max(few, squeeze(printed).length / 3)
  return ({ text, letters }) => {
    let best = { at: 0, length: 0 }
    for (let from = 0; from < words.length; from++) {
      for (let to = words.length; to > from; to--) {
        const run = words.slice(from, to).join('')
        if (run.length <= best.length) break
        const at = letters.indexOf(run)
        if (at !== -1) best = { at, length: run.length }
      }
    }
    // Of a short text all is enough.
    if (best.length === 0 || (best.length < enough && best.length < letters.length)) return undefined
    const { at, length } = best
    return { start: offsetOf(text, at), end: endOf(text, at + length), count: length }
  }
}

/**
 * Finds the character for which no font had a glyph, in a text whose words stand round it; undefined where words show no
 * such glyph.
 */
export function lostFinderOf(printed: string): Find | undefined {
  if (!printed.includes(nothing)) return undefined
  const whole = finderOf(printed)
  // Few texts hold such a character, so a word tells which is meant.
  const part = partFinderOf(printed, aWord)
  return sought => {
    const { text, lacking } = sought
    const around = lacking.length === 0 ? undefined : (whole?.(sought) ?? part(sought))
    if (!around) return undefined
    const places = [...placesOf(text, lacking)]
    const { start, length } = places.find(each => each.start >= around.start) ?? places.at(-1) ?? none
    return { start, end: start + length, count: around.count }
  }
}

const none = { start: 0, length: 0 }

function* placesOf(text: string, chars: readonly string[]): Generator<{ start: number; length: number }> {
  let start = 0
  for (const char of text) {
    if (chars.includes(char)) yield { start, length: char.length }
    start += char.length
  }
}
