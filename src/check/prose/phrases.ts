import type { Said, WordIndex } from './word-index.js'

/** Finds the sentences that hold one of some phrases. Phrases are in small letters; a hyphen is as good as a blank. */
export function finderOf(phrases: Iterable<string>): (index: WordIndex) => Set<Said> {
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const key = rarest(phrase)
    byWord.set(key, [...(byWord.get(key) ?? []), phrase])
  }
  return index => {
    const found = new Set<Said>()
    for (const [word, sentences] of index) {
      const own = byWord.get(word.toLowerCase().split('-')[0] ?? '') ?? []
      for (const said of own.length > 0 ? sentences : []) {
        const plain = said.sentence.text.toLowerCase().replace(/[\s-]+/g, ' ')
        if (own.some(phrase => plain.includes(phrase))) found.add(said)
      }
    }
    return found
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
