import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Blanks, blanksFor } from '../../src/render/print/blanks.js'

/** A book: how many pages stand before its first part, and how many each part has. The back cover is one more. */
const book = fc.record({
  front: fc.integer({ min: 0, max: 9 }),
  lengths: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
})
type Book = typeof book extends fc.Arbitrary<infer T> ? T : never

/** Where each part begins and how many pages there are, with the pages left blank that are asked for. */
function bound({ front, lengths }: Book, { before, last }: Blanks) {
  let count = front
  const starts = lengths.map((length, index) => {
    if (before.has(`part-${index}`)) count += 1
    const start = count + 1
    count += length
    return [`part-${index}`, start] as const
  })
  return { starts: new Map(starts), count: count + (last ? 1 : 0) + 1 }
}

const none: Blanks = { before: new Set(), last: false }

function isInOrder(given: Book, blanks: Blanks): boolean {
  const { starts, count } = bound(given, blanks)
  return count % 2 === 0 && [...starts.values()].every(page => page % 2 === 1)
}

/** Every way to leave pages blank before parts and before the back cover, one at each place. */
function* allWays({ lengths }: Book): Generator<Blanks> {
  for (let bits = 0; bits < 2 ** (lengths.length + 1); bits += 1) {
    const chosen = lengths.map((_, index) => `part-${index}`).filter((_, index) => bits & (1 << (index + 1)))
    yield { before: new Set(chosen), last: (bits & 1) === 1 }
  }
}

const sizeOf = ({ before, last }: Blanks): number => before.size + (last ? 1 : 0)

test('with its blank pages a book opens every part on the right and ends on the left, and none is needless', () => {
  fc.assert(
    fc.property(book, given => {
      const { starts, count } = bound(given, none)
      const blanks = blanksFor(starts, count)
      expect(isInOrder(given, blanks)).toBe(true)
      const fewest = Math.min(...[...allWays(given)].filter(way => isInOrder(given, way)).map(sizeOf))
      expect(sizeOf(blanks)).toBe(fewest)
    }),
  )
})

test.each([
  { pages: [3, 4, 6], count: 7, before: ['b'], last: false },
  { pages: [3, 5, 7], count: 10, before: [], last: false },
  { pages: [3, 5, 7], count: 9, before: [], last: true },
  { pages: [2, 3, 4], count: 5, before: ['a', 'b', 'c'], last: false },
])('parts on $pages of $count pages: blank before $before', ({ pages, count, before, last }) => {
  const starts = new Map(pages.map((page, index) => ['abc'[index] ?? '', page]))
  expect(blanksFor(starts, count)).toEqual({ before: new Set(before), last })
})
