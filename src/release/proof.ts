import type { Diagnostic } from '../model/diagnostic.js'
import { diagnose } from '../model/diagnostic.js'
import type { EditionName } from '../model/edition.js'
import { decodeEntities } from '../model/entities.js'
import type { Review } from '../model/review.js'
import { type Secret, secretsOf } from './secrets.js'

/**
 * Searches what was rendered for the words that the edition withholds, and reports each that is found at the place
 * where it is withheld. Words that are withheld in one place and printed in another have been published.
 *
 * @param texts HTML that holds every word that the outputs show
 */
export function proveWithheld(review: Review, edition: EditionName, texts: readonly string[]): Diagnostic[] {
  const secrets = secretsOf(review, edition)
    .map(secret => ({ ...secret, words: trimmed(normal(secret.words)) }))
    .filter(isTelling)
  if (secrets.length === 0) return []
  const shown = texts.map(plainText).join('\n')
  const reported = new Set<string>()
  return secrets.flatMap(({ words, place }) => {
    const key = `${place.file.path}:${place.start.line}:${words}`
    if (reported.has(key) || !stands(words, shown)) return []
    reported.add(key)
    return diagnose(
      place,
      'withheld-text-is-gone',
      `\`${words.length > 60 ? `${words.slice(0, 60)}…` : words}\` is withheld here, and stands elsewhere in the ${edition} edition`,
      'Withhold it there too, or write the other place without it. This edition was not written.',
    )
  })
}

/**
 * Short common words stand everywhere and prove nothing; a name, a number or a phrase does. In a whole passage that is
 * withheld a short line, such as a cell that names a department, says nothing by itself.
 */
function isTelling({ words, marked }: Secret): boolean {
  if (words.length < 4) return false
  return words.split(' ').length >= 4 || (marked && /[\p{Lu}\d]/u.test(words))
}

/** Whether the words stand in a text, and not only as a part of longer words. */
function stands(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]]
    if (!(isWord(before) && isWord(words[0])) && !(isWord(after) && isWord(words.at(-1)))) return true
  }
  return false
}

const isWord = (char: string | undefined): boolean => /[\p{L}\p{N}]/u.test(char ?? '')

/** Elements that stand in a line of words and do not part them. */
const inline = /<\/?(?:a|b|i|em|strong|del|code|span|sup|sub|time|abbr|wbr)(?=[\s>/])[^>]*>/gi

/** The words of HTML, those of its attributes included. */
function plainText(html: string): string {
  const attributes = [...html.matchAll(/\s(?:alt|title|aria-label|href)="([^"]*)"/g)].map(match => match[1])
  const words = html.replace(inline, '').replace(/<[^>]*>/g, ' ')
  return normal(decodeEntities([words, ...attributes].join('\n')))
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Without the stop or the comma at its end: the same words may stand before another one. */
function trimmed(words: string): string {
  return words.replace(/[\s.,;:]+$/, '').replace(/^[\s.,;:]+/, '')
}
