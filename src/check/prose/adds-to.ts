import { contentWords } from './content-words.js'

/**
 * Whether a text says something that another does not: by its words, so that "There was no plan" adds nothing to "No plan
 * existed". One new word in five is a turn of phrase, and adds nothing.
 *
 * @param turns words that add nothing here
 */
export function addsTo(known: string, text: string, turns: ReadonlySet<string>): boolean {
  const before = contentWords(known)
  const words = [...contentWords(text)].filter(word => !turns.has(word))
  const shared = words.filter(word => before.has(word)).length
  if (shared === 0) return words.length > 0 || contentWords(text).size === 0
  return words.length - shared > words.length / 5
}
