import { functionWords } from '../words/function-words.js'
import { irregularForms } from '../words/irregular-forms.js'
import type { Passage } from './passage.js'

const word = /[\p{L}\p{N}]+(?:[.:,/’'-][\p{L}\p{N}]+)*/gu

/** The words of a text that carry its content, each once, with their endings taken off. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const found of text.toLowerCase().match(word) ?? []) {
    const bare = /[’']s$/.test(found) ? found.slice(0, -2) : found
    if (!functionWords.has(bare)) words.add(stem(bare))
  }
  return words
}

const ofPassages = new WeakMap<Passage, ReadonlySet<string>>()

/** The content words of a passage; several rules ask for them. */
export function contentWordsOf(passage: Passage): ReadonlySet<string> {
  const words = ofPassages.get(passage) ?? contentWords(passage.text)
  ofPassages.set(passage, words)
  return words
}

const known = new Map<string, string>()

/** `training`, `trained` → `train`. Rough: it need only bring the forms of one word together. */
function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const after = irregularForms.get(word) ?? withoutEnding(word)
  if (known.size < 20_000) known.set(word, after)
  return after
}

function withoutEnding(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 ? word.replace(/(?<!s)s$/, '') : word
  const single = word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '')
  const bare = irregularForms.get(single) ?? single.replace(/(?<=\p{L}{4})(?:ation|ate|ated|ating)$/u, '')
  return bare
    .replace(/(?<=\p{L}{3})(?:ments?|ing|ed|es|er|or|ly)$/u, '')
    .replace(/(\p{L})\1$|(?<=\p{L}{3})[ey]$/u, '$1')
}
