import type { Passage } from './passage.js'
import type { Sentence } from './sentences.js'

/** A sentence, and the passage it stands in. */
export interface Said {
  passage: Passage
  sentence: Sentence
}

/**
 * Where each word of a review stands. A rule that knows the words it is about looks at a few thousand different words
 * instead of at every sentence.
 */
export type WordIndex = ReadonlyMap<string, readonly Said[]>

/** The sentences of passages by the words in them, as they are written; each sentence once for a word. */
export function wordIndexOf(passages: readonly Passage[]): WordIndex {
  const index = new Map<string, Said[]>()
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const said = { passage, sentence }
      for (const word of sentence.words) {
        const known = index.get(word)
        if (!known) index.set(word, [said])
        else if (known.at(-1) !== said) known.push(said)
      }
    }
  }
  return index
}

/** The sentences that hold a word that is wanted. */
export function sentencesWith(index: WordIndex, isWanted: (word: string) => boolean): Set<Said> {
  const found = new Set<Said>()
  for (const [word, sentences] of index) {
    if (isWanted(word)) for (const said of sentences) found.add(said)
  }
  return found
}

/** The passages that hold a word that is wanted. */
export function passagesWith(index: WordIndex, isWanted: (word: string) => boolean): Set<Passage> {
  return new Set([...sentencesWith(index, isWanted)].map(({ passage }) => passage))
}
