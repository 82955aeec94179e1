import { check } from '../../../src/check/index.js'
import { markedIn, reviewOf } from '../example-review.js'
import { type Draft, draftOf, exampleOf, type Sample, samples, withOddBytes } from './draft.js'
import type { Fault } from './fault.js'
import type { Random } from './random.js'

export type Drafts = ReadonlyMap<Sample, Draft>

/** A fresh copy of each sample. */
export function freshDrafts(): Drafts {
  return new Map(samples.map(sample => [sample, draftOf(sample)]))
}

/** Plants a fault in one of the drafts that have a place for it, drawn at random. */
export function plant(fault: Fault, drafts: Drafts, random: Random): Draft {
  const order = fault.sample ? [fault.sample] : random.shuffled(samples)
  const planted = order.flatMap(sample => drafts.get(sample) ?? []).find(draft => fault.plant(draft, random))
  if (!planted) throw new Error(`There is no place for a fault against ${fault.rule}`)
  return planted
}

/** What the checker says of a draft, what it should say, and what it says in full. */
export function compared(draft: Draft): { said: string[]; marked: string[]; words: string } {
  const example = exampleOf(draft)
  const { diagnostics } = check(reviewOf(withOddBytes(example)))
  return {
    said: diagnostics.map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`).sort(),
    marked: markedIn(example).sort(),
    words: [draft.sample, ...diagnostics.map(each => `${each} ${each.ruleId}`)].join('\n'),
  }
}
