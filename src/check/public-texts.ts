import type { Place } from '../model/place.js'
import { placeOfNode } from '../model/place.js'
import type { PlaceOf, Review } from '../model/review.js'
import { partWords } from '../model/withhold.js'
import { type Passage, passageOf } from './prose/passage.js'
import type { Grounds } from './rule.js'

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
  for (const { text, entry, placeAt } of [...grounds.passages(), ...inOtherLanguages(grounds)]) {
    if ((entry && entry.audience !== 'public') || !isWanted(text)) continue
    yield {
      text,
      placeAt(start, end) {
        const place = placeAt(start, end)
        return isWithheld(place) ? undefined : place
      },
    }
  }
  for (const { text, place } of besides(grounds)) {
    if (isWanted(text)) yield { text, placeAt: () => (isWithheld(place) ? undefined : place) }
  }
  yield* ofFrontMatter(review, isWanted)
}

/** Words in another language, which are left out of the passages that they stand in. */
function inOtherLanguages({ nodes }: Grounds): Passage[] {
  return nodes('languageText').map(({ node, ...where }) =>
    passageOf(node.children, { ...where, kind: 'paragraph', field: undefined }),
  )
}

/** Texts of nodes that are no prose. */
function* besides({ nodes }: Grounds): Generator<{ text: string; place: Place }> {
  for (const { node, file } of nodes('code')) yield { text: node.value, place: placeOfNode(file, node) }
  for (const { node, file } of nodes('image')) yield { text: node.alt ?? '', place: placeOfNode(file, node) }
  for (const { node, file } of nodes('exhibit')) {
    const { alt = '', credit = '' } = node.data.image ?? {}
    yield { text: `${alt}\n${credit}`, place: placeOfNode(file, node) }
  }
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

/** The words of front matter, but for prose, which has passages of its own. */
function* ofFrontMatter(review: Review, isWanted: (text: string) => boolean): Generator<PublicText> {
  const strings = (value: unknown, placeOf: PlaceOf, path: (string | number)[]): Generator<PublicText> =>
    stringsOf(value, placeOf, path, isWanted)
  // Handling is printed in editions that are not public; reasons for suppressions in none.
  const { ignore: _reasons, handling: _handling, ...record } = review.record
  yield* strings(record, review.recordPlace, [])
  for (const { matter, place, entries } of review.sections) {
    yield* strings({ title: matter.title }, place, [])
    for (const entry of entries) {
      if (entry.audience !== 'public') continue
      const plain = Object.fromEntries(Object.entries(entry.matter).filter(([key]) => !(key in entry.prose)))
      yield* strings(plain, (...path) => entry.place(...(path.slice(0, 1) as [string])), [])
    }
  }
  const withheld = new Set(
    review.sections
      .flatMap(section => section.entries)
      .filter(({ audience }) => audience !== 'public')
      .map(({ id }) => id),
  )
  const actions = Object.entries(review.plan?.actions ?? {}).filter(([id]) => !withheld.has(id))
  for (const [id, list] of actions) yield* strings(list, review.planPlace, ['actions', id])
}

/** The texts in a value of front matter, and in what it holds; rows that the public does not see are left out. */
function* stringsOf(
  value: unknown,
  placeOf: PlaceOf,
  path: (string | number)[],
  isWanted: (text: string) => boolean,
): Generator<PublicText> {
  if (typeof value === 'string') {
    if (!isWanted(value)) return
    const text = partWords(value)
      .map(piece => (piece.withheld ? ' … ' : piece.words))
      .join('')
    yield { text, placeAt: () => placeOf(...path) }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsOf(item, placeOf, [...path, index], isWanted)
  } else if (typeof value === 'object' && value !== null) {
    if ('audience' in value && value.audience !== undefined && value.audience !== 'public') return
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, placeOf, [...path, key], isWanted)
  }
}
