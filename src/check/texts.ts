import type { VFile } from 'vfile'
import { linesOf } from '../model/lines.js'
import { type Place, placeOfNode } from '../model/place.js'
import type { PlaceOf, Review, Section } from '../model/review.js'
import type { Audience } from '../model/vocabulary.js'
import { partWords } from '../model/withhold.js'
import { type Passage, passageOf } from './prose/passage.js'
import type { Grounds } from './rule.js'

/** Words of a review that are no passage. */
export interface Words {
  text: string
  place: Place
  section: Section | undefined
}

/** Who reads: the public all that it may see, or anybody what some edition prints. */
export type Reader = 'public' | 'anybody'

/** Every passage, and those in another language, which are left out of the passages of a review. */
export function allPassages({ nodes, passages }: Grounds): Passage[] {
  const words = nodes('languageText').map(({ node, ...where }) =>
    passageOf(node.children, { ...where, kind: 'paragraph', field: undefined }),
  )
  const blocks = [...nodes('paragraph'), ...nodes('heading'), ...nodes('tableCell')].flatMap(
    ({ node, ...where }) =>
      where.language === undefined
        ? []
        : passageOf(node.children, { ...where, kind: 'paragraph', field: undefined }),
  )
  return [...passages(), ...words, ...blocks]
}

/** Code, and the credits of pictures. */
export function* besideProse({ nodes }: Grounds): Generator<Words> {
  for (const { node, file, section } of nodes('code')) {
    yield { text: node.value, place: placeOfNode(file, node), section }
  }
  for (const { node, file, section } of nodes('exhibit')) {
    const credit = node.data.image?.credit
    if (credit) yield { text: credit, place: placeOfNode(file, node), section }
  }
}

/** What is read aloud in the place of pictures. */
export function* alternatives({ nodes }: Grounds): Generator<Words> {
  for (const { node, file, section } of nodes('image')) {
    yield { text: node.alt ?? '', place: placeOfNode(file, node), section }
  }
  for (const { node, file, section } of nodes('exhibit')) {
    yield { text: node.data.image?.alt ?? '', place: placeOfNode(file, node), section }
  }
}

/** The names of the columns of data. */
export function* columnNames({ files }: Review, { nodes }: Grounds): Generator<Words> {
  const byPath = new Map(files.map(file => [file.path, file]))
  for (const { node, section } of nodes('exhibit')) {
    const file = byPath.get(node.data.src ?? '')
    if (file) for (const text of node.data.columns) yield { text, place: placeInHeader(file, text), section }
  }
}

function placeInHeader(file: VFile, name: string): Place {
  const column = Math.max(0, (linesOf(file)[0] ?? '').indexOf(name)) + 1
  return { file, start: { line: 1, column }, end: { line: 1, column: column + name.length } }
}

/** The words of front matter that some readers may see, but for prose, which has passages of its own. */
export function* ofFrontMatter(
  review: Review,
  reader: Reader,
  isWanted: (text: string) => boolean,
): Generator<Words> {
  const isSeen = (audience: Audience | undefined): boolean =>
    audience === undefined || audience === 'public' || (reader === 'anybody' && audience !== 'confidential')
  const strings = (value: unknown, placeOf: PlaceOf, path: (string | number)[], section?: Section) =>
    stringsOf(value, placeOf, path, { section, isSeen, isWanted, reader })
  // Handling is printed in editions that are not public, the engagement and reasons for suppressions in none.
  const { ignore: _reasons, handling, engagement, ...record } = review.record
  const own = reader === 'public' ? { ...record, engagement } : { ...record, handling }
  yield* strings(own, review.recordPlace, [])
  const withheld = new Set<string>()
  for (const section of review.sections) {
    const { matter, place, entries } = section
    yield* strings({ title: matter.title }, place, [], section)
    for (const entry of entries) {
      if (!isSeen(entry.audience)) {
        withheld.add(entry.id)
        continue
      }
      const plain = Object.fromEntries(Object.entries(entry.matter).filter(([key]) => !(key in entry.prose)))
      yield* strings(plain, (...path) => entry.place(...(path.slice(0, 1) as [string])), [], section)
    }
  }
  if (reader === 'anybody') return
  const actions = Object.entries(review.plan?.actions ?? {}).filter(([id]) => !withheld.has(id))
  for (const [id, list] of actions) yield* strings(list, review.planPlace, ['actions', id])
}

interface Wanted {
  section: Section | undefined
  reader: Reader
  isSeen(audience: Audience | undefined): boolean
  isWanted(text: string): boolean
}

/** The texts in a value of front matter, and in what it holds; rows that the reader does not see are left out. */
function* stringsOf(
  value: unknown,
  placeOf: PlaceOf,
  path: (string | number)[],
  wanted: Wanted,
): Generator<Words> {
  const { section, reader, isSeen, isWanted } = wanted
  if (typeof value === 'string') {
    if (!isWanted(value)) return
    const text = partWords(value)
      .map(piece => (piece.withheld && reader === 'public' ? ' … ' : piece.words))
      .join('')
    yield { text, place: placeOf(...path), section }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsOf(item, placeOf, [...path, index], wanted)
  } else if (typeof value === 'object' && value !== null) {
    if ('audience' in value && !isSeen(value.audience as Audience | undefined)) return
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, placeOf, [...path, key], wanted)
  }
}
