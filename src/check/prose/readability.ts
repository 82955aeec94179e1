import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Sentence } from './sentences.js'

const known = new Map<string, number>()

/** The syllables of a word. Texts repeat their words, and counting is slow, so each is counted once. */
function syllablesIn(word: string): number {
  let count = known.get(word)
  if (count === undefined) {
    count = /\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1
    known.set(word, count)
  }
  return count
}

/** The Flesch–Kincaid grade of sentences: years of school that a reader needs. Not a number where there are no words. */
export function gradeOf(sentences: readonly Sentence[]): number {
  let word = 0
  let count = 0
  for (const { words } of sentences) {
    word += words.length
    for (const each of words) count += syllablesIn(each)
  }
  return fleschKincaid({ sentence: sentences.length, word, syllable: count })
}
