import { expect, it } from 'vitest'
import { readabilityOf } from '../../src/check/readability.js'
import { readabilityReport } from '../../src/report/readability.js'
import { reviewOf } from '../check/example-review.js'

const review = reviewOf({
  'sections/a.md':
    '---\ntitle: Radios\nfindings:\n  - id: f\n    statement: The key was lost.\n---\n\n## A heading is no sentence\n\nWe ran. We hid.\n',
  'sections/b.md': '---\ntitle: Ramps\n---\n\n:lang[La rampa fue cerrada]{code=es}\n',
})

it('counts sentences, words, passives and grade, by section and in all', () => {
  const [radios, ramps, whole] = readabilityOf(review)
  expect(radios).toMatchObject({ file: 'sections/a.md', title: 'Radios', sentences: 3 })
  expect(radios?.wordsInSentence).toBeCloseTo(8 / 3)
  expect(radios?.passive).toBeCloseTo(1 / 3)
  // 0.39 · 8/3 words + 11.8 · 8/8 syllables − 15.59
  expect(radios?.grade).toBeCloseTo(0.39 * (8 / 3) + 11.8 - 15.59)
  expect(ramps?.title).toBe('Ramps')
  expect(whole).toMatchObject({ file: '', title: 'Whole review', sentences: 4 })
})

it('prints a table with the targets below, in columns', () => {
  const lines = readabilityReport(readabilityOf(review)).trimEnd().split('\n')
  expect(lines[1]).toBe('  Radios                3           2.7     33 %       -2.8')
  expect(lines.at(-1)).toBe('  Target                             15      8 %  11.5–12.5')
})
