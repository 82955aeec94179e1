/** How a text reads. Numbers to look at, never to pass or fail. */
export interface Readability {
  /** Path of the file; empty for the whole review. */
  file: string
  title: string
  sentences: number
  /** On average. */
  wordsInSentence: number
  /** Share of the sentences with a verb in the passive voice, from 0 to 1. */
  passive: number
  /** Flesch–Kincaid: years of school that a reader needs. */
  grade: number
}

/** What federal writers of notices for the public aim at. */
export const readabilityTargets = {
  wordsInSentence: 15,
  passive: 0.08,
  grade: [11.5, 12.5] as const,
}
