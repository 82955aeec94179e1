import { needsNoExpansion } from '../words/capitals.js'

/** An acronym in a text. */
export interface Acronym {
  /** Without the `s` of a plural. */
  letters: string
  start: number
  end: number
}

/**
 * Two to six capitals that stand alone or begin a compound ("RPD-led"). Codes are none: they touch digits ("GO-512",
 * "S3", "OP 25-06"), other signs of a code, or further capitals after a hyphen or an ampersand.
 */
const candidate =
  /(?<![\p{L}\p{N}_&@#/.’'-])([A-Z]{2,6})(s?)(?![\p{L}\p{N}_&@/]|[-‑][\p{Lu}\p{N}]|\.\p{L}|\s\d)/gu

/** The acronyms of a text, in order. */
export function acronymsIn(text: string): Acronym[] {
  const found: Acronym[] = []
  const shouts = [...text.matchAll(shoutedQuotation)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ])
  for (const { index, 0: words, 1: letters = '' } of text.matchAll(candidate)) {
    if (needsNoExpansion(letters) || isShouted(text, index, index + words.length)) continue
    if (shouts.some(([from = 0, to = 0]) => from < index && index < to)) continue
    found.push({ letters, start: index, end: index + words.length })
  }
  return found
}

/** What stood on a sign or in a transcript. */
const shoutedQuotation = /[“"][^\p{Ll}“”"]{2,120}[”"]/gu

const shoutedBefore = /\p{Lu}{2,}[,!]? $/u
const shoutedAfter = /^[,!]? \p{Lu}{2,}(?!\p{Ll})/u
const longBefore = /\p{Lu}{7,}[,!]? $/u
const longAfter = /^[,!]? \p{Lu}{7,}/u

/** Whether it is a word of a sign or a sentence in capitals: one of three of them in a row, or beside a long one. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (longBefore.test(before) || longAfter.test(after)) return true
  const neighbors = [
    shoutedBefore.test(before),
    shoutedAfter.test(after),
    /\p{Lu}{2,} \p{Lu}{2,}[,!]? $/u.test(before),
    /^[,!]? \p{Lu}{2,} \p{Lu}{2,}/u.test(after),
  ]
  return (neighbors[0] && neighbors[1]) || neighbors[2] || neighbors[3] || false
}

/**
 * The words for an acronym where a text gives them beside it: "Incident Command System (ICS)" or "ICS (Incident
 * Command System)"; undefined where it gives none.
 */
export function expansionIn(text: string, { letters }: Pick<Acronym, 'letters'>): string | undefined {
  const behind = new RegExp(
    String.raw`([\p{L}\p{N}’'.,/& -]{4,90})[ ]\((?:the |or |hereafter )?[“"]?${letters}s?[”"]?[),;]`,
    'u',
  )
  const [, words] = behind.exec(text) ?? []
  const before = words && endingIn(words, letters)
  if (before) return before
  const ahead = new RegExp(String.raw`(?<!\p{L})${letters}s? \(([^)]{4,90})\)`, 'u').exec(text)?.[1]
  return ahead && initials(ahead).includes(first(letters)) && /\p{Ll}{2}/u.test(ahead) ? ahead : undefined
}

/** The last words of a text, from one that begins with the first letter of an acronym. */
function endingIn(text: string, letters: string): string | undefined {
  const words = text.trim().split(/\s+/)
  const begins = [...words.keys()].filter(
    index => first(words[index] ?? '') === first(letters) && !small.has(words[index] ?? ''),
  )
  const begin = begins.findLast(index => isNear(words.length - index, letters.length)) ?? begins.at(-1)
  return begin === undefined ? undefined : words.slice(begin).join(' ')
}

const small = new Set('a an and as at by for from in of on or the to with'.split(' '))

/** Small words and hyphens let the words outnumber the letters, or the letters the words. */
const isNear = (words: number, letters: number): boolean => words >= letters - 1 && words <= letters + 2

const first = (word: string): string =>
  word
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase()

const initials = (text: string): string[] => text.split(/[\s/-]+/).map(first)
