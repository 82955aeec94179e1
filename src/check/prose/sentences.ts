/** A sentence of a passage. */
export interface Sentence {
  text: string
  /** Offset in the text of its passage. */
  at: number
  /** Words as a reader counts them: `mid-level`, `14:05` and `$1.10` are one each. */
  words: readonly string[]
}

const end = /[.!?…]["'’”)\]]*(?=\s)/g
const abbreviation =
  /(?:^|[\s(“"])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|vs?|Mr|Mrs|Ms|Dr|Lt|Sgt|Capt|Col|Gen|Gov|Hon|Rev|St|Ave|Blvd|No|Nos|Art|Sec|Fig|pp?|cf|al|etc|approx|Inc|Ltd|Co|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/
const word = /[\p{L}\p{N}$￼](?:[\p{L}\p{N}%’'&/-]|[.:,](?=[\p{L}\p{N}]))*/gu

const dayOrZone =
  /^\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\b)/

/** Whether "p.m." ends a sentence: before a capital it does, but for a day, a month or a time zone. */
function endsClock(before: string, after: string): boolean {
  return /\b[ap]\.m\.$/i.test(before) && /^\s+\p{Lu}/u.test(after) && !dayOrZone.test(after)
}

/** The sentences of a text. A point after an abbreviation or before a small letter ends none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const trimmed = raw.trim()
    const at = from + raw.length - raw.trimStart().length
    if (trimmed !== '') sentences.push({ text: trimmed, at, words: trimmed.match(word) ?? [] })
    from = to
  }
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length
    if (/^\s+[\p{Ll}]/u.test(text.slice(to, to + 3))) continue
    const before = text.slice(Math.max(from, to - 14), match.index + 1)
    if (match[0].startsWith('.') && abbreviation.test(before) && !endsClock(before, text.slice(to, to + 12)))
      continue
    add(to)
  }
  add(text.length)
  return sentences
}
