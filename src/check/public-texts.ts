import { type Place, placeOfNode } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Grounds } from './rule.js'
import { allPassages, alternatives, besideProse, ofFrontMatter } from './texts.js'

/** A text that the public edition shows. */
export interface PublicText {
  text: string
  /** The place of a stretch of it; undefined where that stretch is withheld. */
  placeAt(start: number, end: number): Place | undefined
}

/**
 * The texts of a review that the public edition may show: prose, code, alt texts, links, and words of front matter.
 *
 * @param isWanted whether a text can hold what is looked for; the others are passed over
 */
export function* publicTexts(
  review: Review,
  grounds: Grounds,
  isWanted: (text: string) => boolean,
): Generator<PublicText> {
  const isWithheld = withheldPlaces(review, grounds)
  for (const { text, entry, placeAt } of allPassages(grounds)) {
    if ((entry && entry.audience !== 'public') || !isWanted(text)) continue
    yield {
      text,
      placeAt(start, end) {
        const place = placeAt(start, end)
        return isWithheld(place) ? undefined : place
      },
    }
  }
  for (const { text, place } of [...besideProse(grounds), ...alternatives(grounds), ...addresses(grounds)]) {
    if (isWanted(text)) yield { text, placeAt: () => (isWithheld(place) ? undefined : place) }
  }
  for (const { text, place } of ofFrontMatter(review, 'public', isWanted))
    yield { text, placeAt: () => place }
}

function* addresses({ nodes }: Grounds): Generator<{ text: string; place: Place }> {
  for (const { node, file } of nodes('link')) {
    const [, scheme, address = ''] = /^(mailto|tel):([^?]*)/i.exec(node.url) ?? []
    if (scheme) yield { text: `${scheme} ${address}`, place: placeOfNode(file, node) }
  }
}

/** Tells whether a place lies in a passage or a row that the public does not see. */
function withheldPlaces(review: Review, { nodes }: Grounds): (place: Place) => boolean {
  const withheld = new Map<Place['file'], Place[]>()
  const add = (place: Place): void => {
    const known = withheld.get(place.file)
    if (known) known.push(place)
    else withheld.set(place.file, [place])
  }
  const isWithheld = ({ file, start }: Place): boolean =>
    withheld.get(file)?.some(each => isNotAfter(each.start, start) && isNotAfter(start, each.end)) ?? false
  for (const { node, file } of [...nodes('withheldText'), ...nodes('withheldBlock')]) {
    if (node.position) add(placeOfNode(file, node))
  }
  const files = new Map(review.files.map(file => [file.path, file]))
  const exhibits = nodes('exhibit').map(({ node, file }) => ({
    node,
    open: !isWithheld(placeOfNode(file, node)),
  }))
  const shown = new Set(exhibits.filter(({ open }) => open).map(({ node }) => node.data.src))
  for (const { node } of exhibits) {
    const file = files.get(node.data.src ?? '')
    for (const row of file ? node.data.rows : []) {
      if (file && row.position && (row.audience !== 'public' || !shown.has(node.data.src))) {
        add({ file, ...row.position })
      }
    }
  }
  return isWithheld
}

const isNotAfter = (a: Place['start'], b: Place['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column)
