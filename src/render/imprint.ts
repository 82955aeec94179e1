import type { Release } from '../model/release.js'

/** How a report asks to be cited, and how it is found: the words of its imprint. */
export interface Imprint {
  /** Author, year, title, edition and publisher, in the order of the author-date style of The Chicago Manual of Style. */
  citation: { before: string; title: string; after: string }
  /** Number, ISBN: each with its name. */
  numbers: { name: string; value: string }[]
  rights: string
  contact: string
}

export function imprintOf({ record, edition }: Release): Imprint {
  const { publication: given } = record
  const author = record.conductedBy || record.agency
  const publisher = given.publisher || (author === record.agency ? '' : record.agency)
  const year = /^\d{4}/.exec(record.date)?.[0] ?? ''
  const title = record.subtitle === '' ? record.title : `${record.title}: ${record.subtitle}`
  const where = [given.place, publisher].filter(Boolean).join(': ')
  return {
    citation: {
      before: sentences(author, year),
      title: sentences(title),
      after: sentences(edition === 'public' ? '' : 'Agency edition', where, given.number),
    },
    numbers: [
      { name: 'Publication', value: given.number },
      { name: 'ISBN', value: given.isbn },
    ].filter(({ value }) => value !== ''),
    rights: given.rights,
    contact: given.contact,
  }
}

/** Each given piece as a sentence, with one point at its end, or the mark that it has there. */
function sentences(...pieces: string[]): string {
  return pieces
    .filter(Boolean)
    .map(piece => piece.replace(/(?<![.?!])$/, '.'))
    .join(' ')
}
