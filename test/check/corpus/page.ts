import type { Part } from './corpus.js'
import { type Counts, type MeasuredReview, reviewsTable, rulesTable } from './measure.js'

interface Measures {
  corpus: readonly Part[]
  measured: readonly Counts[]
  afterMending: readonly Counts[]
  atFirstSight: readonly Counts[]
  reviews: readonly MeasuredReview[]
  weightOf: (ruleId: string) => string
}

/** `docs/precision.md`: how often the rules that look at words are right. */
export function precisionPage({
  corpus,
  measured,
  afterMending,
  atFirstSight,
  reviews,
  weightOf,
}: Measures): string {
  const items = corpus.reduce((sum, part) => sum + part.items.length, 0)
  return `<!-- Made by \`npx vitest run test/check/precision.test.ts -u\`. Do not edit. -->

# How often the rules about words are right

Rules that look at words guess. A message that is wrong costs trust, so a rule that is wrong more than once in twenty is a
hint and never a warning: of its own messages, and of the good passages that it reads. The test that measures it fails otherwise.

## In ${items} labeled passages

The corpus (\`test/check/corpus\`) is fictional prose of the kind that after-action reviews are made of, written for this
measure: passages with a fault, passages with none, and as many as possible that look like a fault and are none. "Of good
items" is the share of good passages that a rule reports; "of reports" the share of its messages that are wrong.

${rulesTable(measured, weightOf)}

Rules were mended with most of these passages in view, so the figures flatter them.

## At first sight, after mending

Two parts of the corpus were each kept back and read by the rules once, before anything was changed for them. The second of
them was written to be tricky, by someone who had not seen the rules, and was read on November 22, 2026, after the rules had
been mended with every older passage in view. These are the figures of that reading; false alarms and misses that have been
mended since are included. They are the fairest that there are, on passages that are harder than most prose.

\`recommendation-names-actor\` failed that reading: it knew who can act by a list of names, and agencies have more names than any
list ("Fleet", "Station 4", "the railroad"). It was turned round, and now knows what cannot act.

${rulesTable(afterMending, weightOf)}

## At first sight, before mending

The first of the two parts was read on the same day, before the rules were mended with it in view. It is smaller, and it shows
how they began.

${rulesTable(atFirstSight, weightOf)}

## In the sample reviews

${reviewsTable(reviews)}

What none of this can show is how the rules do on reports that other people wrote in other years. Where one is wrong about
yours, [ignore it with a reason](checking.md#ignoring-a-rule), and tell the makers.
`
}
