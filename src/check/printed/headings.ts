import { type Place, placeOfNode } from '../../model/place.js'
import type { Review, Section } from '../../model/review.js'
import { passageOf } from '../prose/passage.js'
import type { Grounds } from '../rule.js'
import { squeeze } from './squeeze.js'

/** A heading as the author wrote it: the title of a section, a heading of a text, the statement of an entry. */
interface Heading {
  letters: string
  place: Place
  section: Section | undefined
  /** The number of the entry. */
  number?: string | undefined
}

/** Where a heading leads: its place, and the section it stands in. */
export interface Spot {
  place: Place | undefined
  section: Section | undefined
}

/**
 * Gives the place of the nearest of some printed headings that an author wrote.
 *
 * @param numbers the numbers of entries by their ids
 */
export function spotFinder(
  review: Review,
  { nodes }: Grounds,
  numbers: ReadonlyMap<string, string>,
): (under: readonly string[]) => Spot {
  const headings: Heading[] = [
    ...review.sections.flatMap(section => [
      { letters: squeeze(section.matter.title ?? section.id), place: section.place('title'), section },
      ...section.entries.map(entry => {
        const field = entry.kind === 'recommended-practice' ? 'practice' : 'statement'
        const words = entry.kind === 'recommended-practice' ? entry.prose.practice : entry.prose.statement
        const origin = { file: section.file, section, entry, kind: 'field', field } as const
        const { text } = passageOf(words, { ...origin, language: undefined })
        return {
          letters: squeeze(text),
          place: entry.place(field),
          section,
          number: numbers.get(entry.id),
        }
      }),
    ]),
    ...nodes('heading').map(({ node, ...where }) => ({
      letters: squeeze(passageOf(node.children, { ...where, kind: 'heading', field: undefined }).text),
      place: placeOfNode(where.file, node),
      section: where.section,
    })),
  ].filter(({ letters }) => letters !== '')

  return under => {
    let spot: Spot = { place: undefined, section: undefined }
    // From the farthest: the section tells which of two headings with the same words is meant.
    for (const printed of under.toReversed()) {
      const fitting = headings.filter(heading => isPrintedAs(heading, printed))
      const longest = Math.max(...fitting.map(({ letters }) => letters.length))
      const best = fitting.filter(({ letters }) => letters.length === longest)
      const { section } = spot
      const found = section ? best.find(each => each.section === section) : best[0]
      if (found) spot = { place: found.place, section: found.section }
    }
    return spot
  }
}

/** Whether a heading is printed so: with its label, if it has one, before it. */
function isPrintedAs({ letters, number }: Heading, printed: string): boolean {
  const all = squeeze(printed)
  if (all === letters) return true
  // A statement may be printed with what it refers to, or without what is withheld.
  if (number !== undefined && numberIn(printed) === number) return true
  return all.endsWith(letters) && isLabel(all.slice(0, all.length - letters.length))
}

/** "Finding 4.2", "Chapter 4", "Appendix A". */
const isLabel = (letters: string): boolean => /\d/.test(letters) || /^appendix[a-z]$/.test(letters)

function numberIn(printed: string): string | undefined {
  return /^\p{Lu}[\p{L} ]+ ((?:[A-Z]|\d+)(?:\.\d+)+)(?=\s|$)/u.exec(printed)?.[1]
}
