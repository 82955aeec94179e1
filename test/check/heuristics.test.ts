import { describe, expect, it } from 'vitest'
import { reviewOf, saidBy } from './example-review.js'
import { tables } from './heuristics/index.js'

/** Rules that judge words are wrong now and then; here stands which sentences they must get right. */
describe.each(tables)('$rule', ({ rule, holds, fails, write }) => {
  const says = (row: string | readonly string[]) => saidBy(rule, reviewOf(write([row].flat())))

  it.each(holds.map(row => [row].flat()))('holds: %s', async (...row) => {
    expect(await says(row)).toEqual([])
  })

  it.each(fails.map(row => [row].flat()))('fails: %s', async (...row) => {
    expect(await says(row)).toHaveLength(1)
  })
})
