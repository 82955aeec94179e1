import type { Readability } from '../model/readability.js'
import type { Review } from '../model/review.js'
import { nodesOf } from './nodes.js'
import { passagesOf } from './prose/passage.js'
import { passivesIn } from './prose/passive.js'
import { gradeOf } from './prose/readability.js'
import type { Sentence } from './prose/sentences.js'

/** How each section of a review reads, the fields of its entries included, and how the whole does, which comes last. */
export function readabilityOf(review: Review): Readability[] {
  const byFile = new Map<string, Sentence[]>()
  for (const { file, kind, sentences } of passagesOf(review, nodesOf(review))) {
    if (kind !== 'paragraph' && kind !== 'field') continue
    const known = byFile.get(file.path)
    if (known) known.push(...sentences)
    else byFile.set(file.path, [...sentences])
  }
  const titles = new Map(review.sections.map(({ file, matter }) => [file.path, matter.title ?? file.path]))
  const rows = [...byFile]
    .map(([file, sentences]) => rowOf(file, titles.get(file) ?? 'Foreword', sentences))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  return rows.length === 0 ? [] : [...rows, rowOf('', 'Whole review', [...byFile.values()].flat())]
}

function rowOf(file: string, title: string, sentences: readonly Sentence[]): Readability {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const passive = sentences.filter(({ text }) => passivesIn(text).length > 0).length
  return {
    file,
    title,
    sentences: sentences.length,
    wordsInSentence: words / sentences.length,
    passive: passive / sentences.length,
    grade: gradeOf(sentences),
  }
}
