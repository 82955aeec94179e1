import { describe, expect, it, test } from 'vitest'
import { check } from '../../src/check/index.js'
import type { Rule } from '../../src/check/rule.js'
import { rules } from '../../src/check/rules/index.js'
import { exampleRows, markedIn, reviewOf, saidBy, withoutPositions } from './example-review.js'

describe('the examples of each rule', () => {
  it.each([...rules.values()])('$id: there are some that hold and some that fail', ({ id, examples }) => {
    expect(examples.holds.length, `${id} holds`).toBeGreaterThan(0)
    // Only a fault of the tool fails it; the last test here makes one.
    if (id !== 'rule-is-checked' && id !== 'pdf-is-accessible')
      expect(examples.fails.length, `${id} fails`).toBeGreaterThan(0)
  })

  it.each(exampleRows.filter(({ holds }) => holds))('$id holds ($number)', async ({ id, example }) => {
    expect(markedIn(example)).toEqual([])
    expect(await saidBy(id, reviewOf(example))).toEqual([])
  })

  it.each(exampleRows.filter(({ holds }) => !holds))(
    '$id fails ($number), on the lines that are marked',
    async ({ id, example }) => {
      const marked = markedIn(example)
      expect(marked.filter(line => !line.endsWith(` ${id}`))).toEqual([])
      expect(marked.length).toBeGreaterThan(0)
      expect((await saidBy(id, reviewOf(example))).sort()).toEqual(marked.sort())
    },
  )

  it.each(exampleRows)('$id ($number) is checked without positions', ({ example }) => {
    const review = withoutPositions(reviewOf(example))
    const broken = check(review).diagnostics.filter(({ ruleId }) => ruleId === 'rule-is-checked')
    expect(broken.map(({ reason }) => reason)).toEqual([])
  })
})

test('a rule that throws becomes a diagnostic of its own, and the others go on', () => {
  const example = { 'review.md': '---\ntitle: A review\n---\n' }
  const before = check(reviewOf(example)).diagnostics.map(String)
  const [first] = rules.keys()
  const bad = new Map([...rules].map(([id, rule]) => [id, rule]))
  bad.set(first ?? '', {
    ...(rules.get(first ?? '') as Rule),
    check() {
      throw new RangeError('a fault of its own')
    },
  })
  const { diagnostics } = check(reviewOf(example), bad)
  expect(
    diagnostics.filter(({ ruleId }) => ruleId === 'rule-is-checked').map(({ reason }) => reason),
  ).toEqual([`The rule \`${first}\` could not be checked: a fault of its own`])
  expect(diagnostics.filter(({ ruleId }) => ruleId !== 'rule-is-checked').map(String)).toEqual(before)
})
