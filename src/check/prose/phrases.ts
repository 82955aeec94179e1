import type { Passage } from './passage.js'
import type { Sentence } from './sentences.js'

/** A sentence, and the passage it stands in. */
export interface Said {
  passage: Passage
  sentence: Sentence
}

/** Finds the sentences that hold one of some phrases. Most sentences are passed over after a look at their words. */
export function finderOf(phrases: Iterable<string>): (passages: readonly Passage[]) => Generator<Said> {
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const key = rarest(phrase)
    byWord.set(key, [...(byWord.get(key) ?? []), phrase])
  }
  // Texts repeat their words: each is looked at once.
  const known = new Map<string, readonly string[] | undefined>()
  const candidatesFor = (word: string): readonly string[] | undefined => {
    if (!known.has(word)) known.set(word, byWord.get(word.toLowerCase().split('-')[0] ?? ''))
    return known.get(word)
  }
  const holds = ({ text, words }: Sentence): boolean => {
    let plain: string | undefined
    return words.some(word => {
      const candidates = candidatesFor(word)
      if (!candidates) return false
      plain ??= text.toLowerCase().replace(/[\s-]+/g, ' ')
      return candidates.some(phrase => plain?.includes(phrase))
    })
  }
  return function* (passages) {
    for (const passage of passages) {
      for (const sentence of passage.sentences) if (holds(sentence)) yield { passage, sentence }
    }
  }
}

/** The longest word of a phrase: `order` in `in order to`. */
function rarest(phrase: string): string {
  return phrase.split(' ').reduce((best, word) => (word.length > best.length ? word : best))
}

/** The sentence with other words in the place of some; a capital at the beginning stays one. */
export function reworded(sentence: string, start: number, end: number, words: string): string {
  const isCapital = /^\p{Lu}/u.test(sentence.slice(start, end))
  const fitting = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const whole = `${sentence.slice(0, start)}${fitting}${sentence.slice(end)}`.replace(/ {2,}/g, ' ')
  return whole.length <= longest ? whole : around(whole, start, start + fitting.length)
}

/** A message that quotes more than this is not read. */
const longest = 140

/** What stands around a stretch, cut at spaces. */
function around(text: string, start: number, end: number): string {
  const reach = Math.floor((longest - (end - start)) / 2)
  const from = text.indexOf(' ', Math.max(0, start - reach))
  const to = text.lastIndexOf(' ', end + reach)
  const head = start <= reach ? text.slice(0, start) : `…${text.slice(from, start)}`
  const tail = end + reach >= text.length ? text.slice(end) : `${text.slice(end, to)} …`
  return head + text.slice(start, end) + tail
}
