import { frameworkOf } from '../../framework/index.js'
import { type Place, placeOfNode } from '../../model/place.js'
import type { Review, Section } from '../../model/review.js'
import { lackingIn } from '../font-coverage.js'
import { groundsOf } from '../grounds.js'
import type { Grounds } from '../rule.js'
import { sharpened } from '../sharpen.js'
import { allPassages, besideProse, columnNames, ofFrontMatter } from '../texts.js'
import { areTelling, type Find, finderOf, lostFinderOf, partFinderOf, type Sought } from './find.js'
import { type Spot, spotFinder } from './headings.js'
import { squeeze } from './squeeze.js'

/** Something in a printed report, as a reader of its pages would describe it. */
export interface Printed {
  /** Words that stand there, perhaps cut; empty where there are none. */
  words: string
  /** The headings under which it stands, from the nearest to the farthest. */
  under: readonly string[]
  /** A picture. */
  isPicture: boolean
}

interface Text extends Sought {
  section: Section | undefined
  placeAt(start: number, end: number): Place
}

/**
 * Gives the place in a review that something in its printed report comes from: its words, the picture, or the heading
 * above it. Undefined for what no author wrote, such as an appendix that is made from the register.
 *
 * @param numbers the numbers of entries by their ids
 */
export function placeFinder(
  review: Review,
  numbers: ReadonlyMap<string, string>,
): (printed: Printed) => Place | undefined {
  const grounds = groundsOf(review, frameworkOf(review.record.framework))
  const spotOf = spotFinder(review, grounds, numbers)
  const texts = textsOf(review, grounds)
  return ({ words, under, isPicture }) => {
    const spot = spotOf(under)
    return (
      placeOfWords(words, texts, spot) ??
      (isPicture ? placeOfPicture(grounds, spot) : undefined) ??
      spot.place
    )
  }
}

function textsOf(review: Review, grounds: Grounds): Text[] {
  const others = [
    ...besideProse(grounds),
    ...columnNames(review, grounds),
    ...ofFrontMatter(review, 'anybody', () => true),
  ]
  return [
    ...allPassages(grounds),
    ...others.map(({ text, section, place }) => ({ text, section, placeAt: () => place })),
  ].map(({ text, section, placeAt }) => ({
    text,
    section,
    placeAt,
    letters: squeeze(text),
    lacking: lackingIn(text),
  }))
}

/** The place of words: as near to the heading as can be, and as many of them as can be. */
function placeOfWords(words: string, texts: readonly Text[], spot: Spot): Place | undefined {
  const near = texts.filter(({ section }) => section === spot.section)
  const all = areTelling(words) ? texts : []
  const attempts = [lostFinderOf(words), finderOf(words)].flatMap(find =>
    find ? [() => longest(find, near, spot), () => longest(find, all, spot)] : [],
  )
  // In a whole review that takes long, and tells little.
  const part = () => (spot.section ? longest(partFinderOf(words), near, spot) : undefined)
  for (const attempt of words === '' ? [] : [...attempts, part]) {
    const place = attempt()
    if (place) return place
  }
  return undefined
}

/** Of several texts that hold as many of the words, those that hold nothing else; then the first after the heading. */
function longest(find: Find, texts: readonly Text[], { place: heading }: Spot): Place | undefined {
  const found = texts.flatMap(each => {
    const stretch = find(each)
    return stretch ? [{ ...each, ...stretch }] : []
  })
  const most = Math.max(...found.map(({ count }) => count))
  const best = found.filter(({ count }) => count === most)
  const whole = best.filter(({ letters }) => letters.length === most)
  const places = (whole.length > 0 ? whole : best).map(({ placeAt, text, start, end }) =>
    sharpened(placeAt(start, end), text.slice(start, end)),
  )
  return places.find(place => isAfter(place, heading)) ?? places[0]
}

/** The first picture below the heading; one without a text in its place before others. */
function placeOfPicture({ nodes }: Grounds, spot: Spot): Place | undefined {
  const pictures = [
    ...nodes('image').map(({ node, file, section }) => ({
      section,
      alt: node.alt,
      place: placeOfNode(file, node),
    })),
    ...nodes('exhibit').map(({ node, file, section }) => ({
      section,
      alt: node.data.image?.alt,
      place: placeOfNode(file, node),
    })),
  ].filter(({ section, place }) => section === spot.section && isAfter(place, spot.place))
  return (pictures.find(({ alt }) => !alt) ?? pictures[0])?.place
}

/** Whether a place comes after a heading of the same file. */
function isAfter({ file, start }: Place, heading: Place | undefined): boolean {
  return heading !== undefined && file === heading.file && start.line >= heading.start.line
}
