import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rules/index.js'
import { compared, freshDrafts, plant } from './seeded-faults/compare.js'
import { draftOf, samples } from './seeded-faults/draft.js'
import { faults } from './seeded-faults/index.js'
import { randomFrom, seed } from './seeded-faults/random.js'

/** No file that an author writes fails them: a fault of the tool, and words that only the build can find. */
const notByAuthors = new Set(['pdf-is-accessible', 'rule-is-checked', 'withheld-text-is-gone'])

describe(`faults planted at random (SEED=${seed})`, () => {
  it('are one for every rule that an author can fail, of which there are at least 100', () => {
    const planted = faults.map(({ rule }) => rule)
    expect(planted.toSorted()).toEqual([...rules.keys()].filter(id => !notByAuthors.has(id)).sort())
    expect(planted.length).toBeGreaterThanOrEqual(100)
  })

  it.each(samples)('nothing is said of %s before', sample => {
    const { said, words } = compared(draftOf(sample))
    expect(said, words).toEqual([])
  })

  it.each(faults.map((fault, index) => ({ fault, rule: fault.rule, index })))(
    '$rule, alone: its message, at its line, and nothing else',
    ({ fault, index }) => {
      // The other sample stays as it is, of which nothing is said.
      const { said, marked, words } = compared(plant(fault, freshDrafts(), randomFrom(seed + index)))
      expect(marked).toHaveLength(1)
      expect(said, words).toEqual(marked)
    },
  )

  it('all that can live together: each message, at its line, and nothing else', () => {
    const drafts = freshDrafts()
    const random = randomFrom(seed)
    const together = faults.filter(({ alone }) => !alone)
    expect(together.length).toBeGreaterThanOrEqual(75)
    for (const fault of together) plant(fault, drafts, random)
    const results = [...drafts.values()].map(compared)
    expect(results.flatMap(({ marked }) => marked)).toHaveLength(together.length)
    for (const { said, marked, words } of results) expect(said, words).toEqual(marked)
  })
})
