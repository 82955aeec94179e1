import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Example } from '../../src/check/example.js'
import { check } from '../../src/check/index.js'
import { defaultFramework, severityFor } from '../../src/framework/index.js'
import { readFolder } from '../../src/io/folder.js'
import { read } from '../../src/read/index.js'
import { root } from '../support/aar.js'
import { corpus } from './corpus/corpus.js'
import { atFirstSight } from './corpus/first-sight.js'
import {
  countSentences,
  holding,
  type Measured,
  type MeasuredReview,
  measure,
  recall,
  shareOfGood,
  shareOfReports,
} from './corpus/measure.js'
import { precisionPage } from './corpus/page.js'
import { afterMending } from './corpus/third-sight.js'
import { reviewOf } from './example-review.js'

/** False alarms that a warning may give: of the good items that it reads, and of its own reports. */
const mostFalseAlarms = 0.05

const standing = { kind: 'after-action-review', profile: 'full-report', status: 'final' } as const
const rows = new Map(defaultFramework.rules.map(row => [row.id, row]))
const asked = [...new Set(corpus.flatMap(({ asks }) => asks))]

function weightOf(ruleId: string): string {
  const row = rows.get(ruleId)
  return row ? severityFor(row, standing) : 'not asked'
}

function reported(files: Example): ReadonlySet<string> {
  return new Set(check(reviewOf(files)).diagnostics.map(({ ruleId }) => ruleId ?? ''))
}

async function measureReview(slug: string): Promise<MeasuredReview> {
  const contents = await readFolder(join(root, 'reviews', slug))
  if (!contents) throw new Error(`There is no review ${slug}`)
  const review = read(contents)
  const messages = check(review)
    .diagnostics.filter(({ ruleId }) => asked.includes(ruleId ?? ''))
    .map(String)
  return { slug, sentences: countSentences(review), messages }
}

const measured = measure(corpus, reported)
const reviews = await Promise.all(['harbor-bridge', 'westfield-use-of-force'].map(measureReview))

const texts = (ofRule: Measured, what: 'falselyReported' | 'missed'): string[] =>
  ofRule[what].map(({ finding, text, why }) => [finding, text, why].filter(Boolean).join(' / '))

describe('the corpus', () => {
  it.each([
    ['body', 260],
    ['timeline', 120],
    ['practice', 160],
    ['finding', 80],
    ['source', 60],
    ['link', 60],
  ])('has enough of %s', (kind, least) => {
    const items = corpus.filter(part => part.kind === kind).flatMap(part => part.items)
    expect(items.length).toBeGreaterThanOrEqual(least)
    expect(new Set(items.map(item => JSON.stringify([item.text, item.why, item.finding]))).size).toBe(
      items.length,
    )
  })

  it('has 40 practices with their finding', () => {
    const items = corpus.filter(({ kind }) => kind === 'practice').flatMap(part => part.items)
    expect(items.filter(({ finding }) => finding).length).toBeGreaterThanOrEqual(40)
  })

  it('has labels only for rules that are asked', () => {
    for (const { asks, items } of corpus)
      expect(items.flatMap(({ fails }) => fails).filter(id => !asks.includes(id))).toEqual([])
  })

  it.each(asked)('has faults for %s, and the framework knows it', ruleId => {
    expect(weightOf(ruleId)).not.toBe('not asked')
    expect(measured.find(each => each.ruleId === ruleId)?.faults).toBeGreaterThanOrEqual(5)
  })

  it('puts items in reviews that give no cause for a message themselves', () => {
    const nothing = { text: 'The gate was shut at 14:05.', why: 'A train stood at the crossing.', fails: [] }
    const practice = { text: 'The county should buy ten gates by June.', finding: nothing.text, fails: [] }
    for (const { kind, asks } of corpus) {
      const said = reported(holding(kind, kind === 'practice' ? practice : { ...nothing, row: 'source' }))
      expect([...said].filter(id => asks.includes(id) || id === 'rule-is-checked')).toEqual([])
    }
  })
})

describe('false alarms', () => {
  it.each(measured)('$ruleId is right on good prose', ofRule => {
    if (weightOf(ofRule.ruleId) === 'info') return
    const alarms = texts(ofRule, 'falselyReported').join('\n')
    expect(shareOfGood(ofRule), alarms).toBeLessThanOrEqual(mostFalseAlarms)
    expect(shareOfReports(ofRule), alarms).toBeLessThanOrEqual(mostFalseAlarms)
  })

  it.each(reviews)('$slug has none', ({ sentences, messages }) => {
    expect(sentences).toBeGreaterThan(200)
    expect(messages).toEqual([])
  })
})

/** Share of the faults that each rule finds, as measured: raise it with the rule, never lower it unseen. */
const leastRecall: Readonly<Record<string, number>> = {
  'finding-does-not-blame': 0.85,
  'finding-says-why': 0.83,
  'interviewee-is-unnamed': 0.6,
  'link-text-is-meaningful': 0.81,
  'meaning-is-not-by-color': 0.6,
  'passage-language-is-marked': 0.7,
  'public-text-has-no-identifiers': 0.94,
  'recommendation-adds-action': 1,
  'recommendation-is-active': 1,
  'recommendation-is-concrete': 0.89,
  'recommendation-is-single': 0.82,
  'recommendation-names-actor': 1,
  'sentence-is-readable': 1,
  'timeline-states-facts': 0.76,
  'word-is-not-repeated': 1,
  'word-is-plain': 0.77,
  'word-is-respectful': 0.62,
}

describe('faults', () => {
  it.each(measured)('$ruleId finds as many as it did', ofRule => {
    const least = leastRecall[ofRule.ruleId] ?? 1
    expect(recall(ofRule), texts(ofRule, 'missed').join('\n')).toBeGreaterThanOrEqual(least)
  })
})

// A page that is stale fails; `npx vitest run test/check/precision.test.ts -u` writes it anew.
test('docs/precision.md says what was measured', async () => {
  const page = precisionPage({ corpus, measured, afterMending, atFirstSight, reviews, weightOf })
  await expect(page).toMatchFileSnapshot('../../docs/precision.md')
})
