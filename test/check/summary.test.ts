import { describe, expect, it } from 'vitest'
import { record } from '../../src/check/example.js'
import { countOf } from '../../src/check/words/count-words.js'
import { reviewOf, saidBy } from './example-review.js'

const part = (element: string, body: string): string =>
  `---\ntitle: A part\nelement: ${element}\nfindings:\n  - {id: late, statement: Late.}\n---\n\n${body}\n`

describe('the executive summary', () => {
  const words = (count: number): string => 'It worked, and can improve. '.repeat(count / 5)
  it.each([
    ['a tenth of a long report', 300, 2800, 0],
    ['more than a tenth of a long report', 400, 2800, 1],
    ['half of a short report', 400, 400, 0],
  ])('takes %s', async (_, summary, rest, faults) => {
    const review = reviewOf({
      ...record('title: A review'),
      'sections/10-summary.md': part('executive-summary', words(summary)).replace(/findings:\n.*\n/, ''),
      'sections/20-analysis.md': part('analysis', words(rest)),
    })
    expect(await saidBy('summary-is-short', review)).toHaveLength(faults)
  })

  it.each([
    ['The review makes one finding.', 0],
    ['The review makes two findings.', 1],
    ['This report presents twenty-four findings and no more.', 1],
    ['The report’s 24 findings are set out by theme.', 1],
    ['In all, 24 findings were made.', 1],
    ['We make three findings on training.', 0],
    ['Three of the findings concern the bridge.', 0],
    ['The first two findings are linked.', 0],
    ['The 2019 review made 12 findings.', 0],
    ['We had 3 findings meetings.', 0],
    ['In this chapter we make three findings.', 0],
  ])('%s', async (body, faults) => {
    const review = reviewOf({
      ...record('title: A review'),
      'sections/10-summary.md': part('executive-summary', body),
    })
    expect(await saidBy('summary-numbers-agree', review)).toHaveLength(faults)
  })

  it('may write its numbers out', () => {
    expect(['zero', 'Twelve', 'forty-two', 'ninety nine', '36', 'dozen'].map(countOf)).toEqual([
      0,
      12,
      42,
      99,
      36,
      undefined,
    ])
  })
})
