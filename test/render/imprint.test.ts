import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { conventionsFor } from '../../src/commands/prepare.js'
import type { EditionName } from '../../src/model/edition.js'
import { read } from '../../src/read/index.js'
import { release } from '../../src/release/index.js'
import { type Imprint, imprintOf } from '../../src/render/imprint.js'
import { contentsOf } from '../read/contents.js'

const plain = {
  title: 'Review of the Fair',
  date: '2026-03-02',
  language: 'en-US',
  agency: { name: 'Mill Pond Police Department' },
}

function imprint(record: object, edition: EditionName = 'public'): Imprint {
  const text = `---\n${stringify({ ...plain, ...record })}---\n`
  const review = read(contentsOf(new Map([['review.md', text]])))
  expect(review.file.messages.map(String)).toEqual([])
  return imprintOf(release(review, edition, conventionsFor(review)))
}

/** The citation as a reader sees it. */
function cited(record: object, edition?: EditionName): string {
  const { before, title, after } = imprint(record, edition).citation
  return `${before} ${title} ${after}`.trim()
}

const board = { review: { 'conducted-by': 'Lakeside Review Board' } }

describe('the citation', () => {
  test.each([
    ['of the agency itself', {}, 'Mill Pond Police Department. 2026. Review of the Fair.'],
    [
      'of a board, published by the agency',
      board,
      'Lakeside Review Board. 2026. Review of the Fair. Mill Pond Police Department.',
    ],
    [
      'with a place',
      { ...board, publication: { place: 'Alder Falls, WI' } },
      'Lakeside Review Board. 2026. Review of the Fair. Alder Falls, WI: Mill Pond Police Department.',
    ],
    [
      'with a place that ends in a point, and a publisher that does',
      { ...board, publication: { place: 'Washington, D.C.', publisher: 'Press, Inc.' } },
      'Lakeside Review Board. 2026. Review of the Fair. Washington, D.C.: Press, Inc.',
    ],
    [
      'with an author that ends in a point',
      { review: { 'conducted-by': 'Lakeside, Inc.' } },
      'Lakeside, Inc. 2026. Review of the Fair. Mill Pond Police Department.',
    ],
    [
      'of the agency, with a place and no publisher',
      { publication: { place: 'Alder Falls, WI' } },
      'Mill Pond Police Department. 2026. Review of the Fair. Alder Falls, WI.',
    ],
    [
      'with a number',
      { ...board, publication: { number: 'e042612345' } },
      'Lakeside Review Board. 2026. Review of the Fair. Mill Pond Police Department. e042612345.',
    ],
    [
      'with a subtitle',
      { subtitle: 'The storm of June 14' },
      'Mill Pond Police Department. 2026. Review of the Fair: The storm of June 14.',
    ],
    ['without a date', { date: '' }, 'Mill Pond Police Department. Review of the Fair.'],
    [
      'of a review that names nobody',
      { agency: { name: '' }, publication: { place: 'Alder Falls, WI' } },
      '2026. Review of the Fair. Alder Falls, WI.',
    ],
  ])('%s', (_, record, expected) => {
    expect(cited(record)).toBe(expected)
  })

  test.each([
    [{ title: 'Who decided?' }],
    [{ title: 'The storm of U.S.' }],
    [{ ...board, publication: { publisher: 'Who Press!', place: 'A.', number: '12.' } }],
  ])('of %j has no two points together', record => {
    expect(cited(record)).not.toMatch(/\.\.|[?!]\./)
  })

  test('of the agency edition says so', () => {
    expect(cited(board, 'agency')).toBe(
      'Lakeside Review Board. 2026. Review of the Fair. Agency edition. Mill Pond Police Department.',
    )
  })
})

test('numbers, rights and contact stand as they were given, and what was not given stands nowhere', () => {
  const publication = { number: 'e1', isbn: '978-1-2345-6789-7', rights: 'Copy it.', contact: 'Call us.' }
  expect(imprint({ publication })).toMatchObject({
    numbers: [
      { name: 'Publication', value: 'e1' },
      { name: 'ISBN', value: '978-1-2345-6789-7' },
    ],
    rights: 'Copy it.',
    contact: 'Call us.',
  })
  expect(imprint({})).toMatchObject({ numbers: [], rights: '', contact: '' })
})

test('what is withheld in the words of the imprint is a mark in the public edition, and words in the other', () => {
  const hidden = (name: string) => `A :withhold[${name}]{reason=security} thing`
  const names = ['publisher', 'place', 'number', 'isbn', 'rights', 'contact']
  const publication = Object.fromEntries(names.map(name => [name, hidden(`Secret ${name}`)]))
  const said = (edition: EditionName): string => JSON.stringify(imprint({ ...board, publication }, edition))
  for (const name of names) expect(said('agency')).toContain(`A Secret ${name} thing`)
  expect(said('public')).not.toContain('Secret')
  expect(said('public').match(/A \[Withheld: security\] thing/g)?.length).toBeGreaterThanOrEqual(names.length)
})
