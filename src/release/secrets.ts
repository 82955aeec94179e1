import type { Nodes, Parents } from 'mdast'
import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import { type Place, placeOfNode } from '../model/place.js'
import type { PlaceOf, Review, Section } from '../model/review.js'
import type { Exhibit, Prose } from '../model/tree.js'
import { partWords } from '../model/withhold.js'
import { runsOf } from './runs.js'
import { hiddenEntries } from './standing.js'

/** Words that an edition withholds, and where. */
export interface Secret {
  words: string
  place: Place
  /** The author marked these very words; otherwise they are part of a passage, an entry or a row that is withheld. */
  marked: boolean
}

/**
 * The words that an edition withholds: every marked passage wherever it stands, and the substance of every entry, row
 * and source that is not for it. Names that are bound to stand elsewhere too, such as an owner or an author, are not
 * among them; nobody could then name the office that owns a withheld recommendation.
 */
export function secretsOf(review: Review, edition: EditionName): Secret[] {
  const secrets: Secret[] = []
  const add = (words: readonly string[], place: Place, marked = false): void => {
    for (const run of words) secrets.push({ words: run, place, marked })
  }
  const search: Search = { review, edition, hidden: hiddenEntries(review, edition), add }
  searchTree(review.foreword, review, search)
  for (const section of review.sections) {
    searchTree(section.body, section, search)
    searchEntries(section, search)
    searchValues(section.matter, section.place, search)
  }
  searchValues(review.record, review.recordPlace, search)
  for (const [index, source] of (review.record.sources ?? []).entries()) {
    if (!shows(edition, source.audience ?? 'public')) {
      const title = source.title ?? ''
      // A title of one word, such as "Minutes", names too many things to be a secret.
      add([title], review.recordPlace('sources', index), title.trim().includes(' '))
    }
  }
  return secrets
}

interface Search {
  review: Review
  edition: EditionName
  hidden: ReadonlySet<string>
  add(words: readonly string[], place: Place, marked?: boolean): void
}

function searchTree(tree: Nodes, { file }: Pick<Section, 'file'>, search: Search): void {
  const walk = (node: Nodes, hidden: boolean): void => {
    const place = placeOfNode(file, node)
    if (node.type === 'withheldText' && mustHide(node, search)) search.add(runsOf(node), place, true)
    if (node.type === 'exhibit') searchExhibit(node, place, hidden, search)
    if (node.type === 'image') searchAlt(node.alt ?? '', place, hidden, search)
    if (node.type === 'aside') for (const child of node.title) walk(child, hidden)
    const inside =
      hidden ||
      (node.type === 'withheldBlock' && mustHide(node, search)) ||
      (node.type === 'entry' && search.hidden.has(node.id))
    if (inside && isLeaf(node)) search.add(runsOf(node), place)
    if (inside && !hidden && node.type === 'withheldBlock') addPlaced(node, place, search)
    if ('children' in node) for (const child of node.children) walk(child, inside)
  }
  walk(tree, false)
}

/** A block that holds a line of text and no other block. */
function isLeaf(node: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)
}

function mustHide(node: { runsOn?: string }, { edition }: Search): boolean {
  return node.runsOn !== undefined || !shows(edition, withheldPassageAudience)
}

/** Entries for everybody that are set in a withheld block are withheld with it. */
function addPlaced(block: Parents, place: Place, search: Search): void {
  const entries = search.review.sections.flatMap(section => section.entries)
  const walk = (node: Nodes): void => {
    if (node.type === 'entry') {
      const entry = entries.find(({ id }) => id === node.id)
      for (const prose of Object.values(entry?.prose ?? {})) search.add(runsOf(paragraph(prose)), place)
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(block as Nodes)
}

function searchExhibit({ data, caption }: Exhibit, place: Place, hidden: boolean, search: Search): void {
  const file = search.review.files.find(known => known.path === data.src) ?? place.file
  const captionTree = paragraph(caption)
  if (hidden) search.add(runsOf(captionTree), place)
  searchTree(captionTree, place, search)
  searchAlt(data.image?.alt ?? '', place, hidden, search)
  searchWords(data.image?.credit ?? '', place, search)
  for (const name of data.columns) searchWords(name, place, search)
  for (const row of data.rows) {
    if (!shows(search.edition, row.audience)) {
      const event = row.cells[data.columns.indexOf('event')] ?? []
      search.add(runsOf(paragraph(event)), { file, ...row.position })
    }
    for (const cell of row.cells) searchTree(paragraph(cell), { file }, search)
  }
}

function searchEntries(section: Section, search: Search): void {
  for (const entry of section.entries) {
    for (const [key, prose] of Object.entries(entry.prose)) {
      const tree = paragraph(prose)
      if (search.hidden.has(entry.id)) search.add(runsOf(tree), entry.place(key))
      else searchTree(tree, section, search)
    }
  }
}

/** Keys that are read as Markdown, and searched as such. */
const markdown = new Set(['statement', 'why', 'no-recommendation', 'practice', 'measure'])

/** Every text of front matter, for what is marked in it. */
function searchValues(value: unknown, place: PlaceOf, search: Search, path: (string | number)[] = []): void {
  if (typeof value === 'string') searchWords(value, place(...path), search)
  if (typeof value !== 'object' || value === null) return
  const pairs = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  for (const [key, inner] of pairs) {
    if (!markdown.has(String(key))) searchValues(inner, place, search, [...path, key])
  }
}

function searchAlt(alt: string, place: Place, hidden: boolean, search: Search): void {
  if (hidden) search.add([alt], place)
  searchWords(alt, place, search)
}

function searchWords(text: string, place: Place, search: Search): void {
  for (const piece of partWords(text)) {
    if (!piece.withheld) continue
    if (mustHide(piece.runsOn ? { runsOn: 'line' } : {}, search)) search.add([piece.words], place, true)
    searchWords(piece.words, place, search)
  }
}

function paragraph(children: Prose): Nodes {
  return { type: 'paragraph', children }
}
