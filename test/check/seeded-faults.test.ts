import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/check/example.js'
import { check } from '../../src/check/index.js'
import { rules } from '../../src/check/rules/index.js'
import { markedIn, reviewOf } from './example-review.js'
import { type Draft, draftOf, exampleOf, type Sample, samples, withOddBytes } from './seeded-faults/draft.js'
import type { Fault } from './seeded-faults/fault.js'
import { faults } from './seeded-faults/index.js'
import { type Random, randomFrom, seed } from './seeded-faults/random.js'

/** No file that an author writes fails them: a fault of the tool, and words that only the build can find. */
const notByAuthors = new Set(['rule-is-checked', 'withheld-text-is-gone'])

/** Plants a fault in one of the drafts that have a place for it, drawn at random. */
function plant(fault: Fault, drafts: ReadonlyMap<Sample, Draft>, random: Random): Draft {
  const order = fault.sample ? [fault.sample] : random.shuffled(samples)
  const planted = order.flatMap(sample => drafts.get(sample) ?? []).find(draft => fault.plant(draft, random))
  if (!planted) throw new Error(`There is no place for a fault against ${fault.rule}`)
  return planted
}

function freshDrafts(): Map<Sample, Draft> {
  return new Map(samples.map(sample => [sample, draftOf(sample)]))
}

/** What the checker says of a draft, and what it should. */
function compared(draft: Draft): { said: string[]; marked: string[]; words: string } {
  const example: Example = exampleOf(draft)
  const { diagnostics } = check(reviewOf(withOddBytes(example)))
  return {
    said: diagnostics.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`).sort(),
    marked: markedIn(example).sort(),
    words: diagnostics.map(each => `${each.file}:${each} ${each.ruleId}`).join('\n'),
  }
}

describe(`faults planted at random (SEED=${seed})`, () => {
  it('one for each of at least 100 rules', () => {
    const ids = faults.map(({ rule }) => rule)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !rules.has(id) || notByAuthors.has(id))).toEqual([])
    expect([...rules.keys()].filter(id => !ids.includes(id) && !notByAuthors.has(id))).toEqual([])
    expect(ids.length).toBeGreaterThanOrEqual(100)
  })

  it.each(samples)('nothing is said of %s as it is', sample => {
    expect(compared(draftOf(sample)).words).toBe('')
  })

  it.each(faults.map((fault, index) => ({ fault, rule: fault.rule, index })))(
    '$rule alone: its message, at its line, and nothing else',
    ({ fault, index }) => {
      const draft = plant(fault, freshDrafts(), randomFrom(seed + index))
      const { said, marked, words } = compared(draft)
      expect(marked).toHaveLength(1)
      expect(said, `${draft.sample}\n${words}`).toEqual(marked)
    },
  )

  it('all that can live together: every message, at its line, and nothing else', () => {
    const drafts = freshDrafts()
    const random = randomFrom(seed)
    const together = faults.filter(({ alone }) => !alone)
    for (const fault of together) plant(fault, drafts, random)
    const results = [...drafts.values()].map(compared)
    expect(results.flatMap(({ marked }) => marked)).toHaveLength(together.length)
    expect(together.length).toBeGreaterThanOrEqual(75)
    for (const { said, marked, words } of results) expect(said, words).toEqual(marked)
  })
})
