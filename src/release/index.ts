import type { Root } from 'mdast'
import { appendicesOf, builtAppendices } from '../model/appendices.js'
import type { EditionName } from '../model/edition.js'
import { builtId, forewordId } from '../model/numbering.js'
import type { Part, Release, ReleasedEntry } from '../model/release.js'
import type { Entry, Review } from '../model/review.js'
import type { Exhibit } from '../model/tree.js'
import { releaseConformance } from './conformance.js'
import type { Conventions } from './conventions.js'
import { type Directory, directoryOf, entryLabel, sectionLabel } from './directory.js'
import { releaseEntry } from './entries.js'
import { anchorsOf, exhibitRows, releasedExhibits } from './exhibits.js'
import { keepNotes } from './footnotes.js'
import { type Keeping, keep } from './keep.js'
import { releaseMarks, releaseRecord } from './record.js'
import { releaseInterviews, releaseSources, releaseTeam } from './register.js'
import { hiddenEntries } from './standing.js'
import { wordsFor } from './words.js'

/**
 * Prepares a review for an audience. This is the only door out of a review: what the edition withholds is taken out
 * here, before anything is rendered, and leaves a mark that names the reason.
 *
 * @param draft mark it as a draft even if its status is `final`, because it was not found in order
 */
export function release(
  review: Review,
  edition: EditionName,
  conventions: Conventions,
  draft = false,
): Release {
  const { numbers } = conventions
  const themeText = (theme: string): string => wordsFor(edition, conventions.themeText(theme))
  const titles = new Map(
    review.sections.map(section => [section.id, wordsFor(edition, section.matter.title ?? section.id)]),
  )
  const exhibits = releasedExhibits(review, conventions)
  const labels = new Map([...exhibits].flatMap(([node, { label }]) => (node.id ? [[node.id, label]] : [])))
  const directory = directoryOf(review, edition, numbers, titles, labels)
  const entries = new Map<string, ReleasedEntry>()
  const keeping = keepingFor(review, edition, conventions, directory, exhibits, entries)
  const parts = partsOf(review, titles, { numbers, themeText }, keeping)
  const sources = releaseSources(review, edition)
  const interviews = releaseInterviews(review, edition)
  const all = review.sections.flatMap(section => section.entries)
  const released: Omit<Release, symbol> = {
    slug: review.slug,
    edition,
    language: wordsFor(edition, review.record.language ?? 'en-US'),
    marks: releaseMarks(review, edition, draft),
    record: releaseRecord(review, edition),
    parts,
    entries: [...entries.values()],
    sources,
    interviews,
    team: releaseTeam(review, edition).map(row => ({
      ...row,
      expertise: row.expertise.map(themeText),
    })),
    acronyms: Object.entries(review.record.acronyms ?? {})
      .map(([short, long]): [string, string] => [wordsFor(edition, short), wordsFor(edition, long)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    built: appendicesOf(review).map(name => {
      const id = builtId(name)
      return { name, id, letter: numbers.sections.get(id) ?? '', title: builtAppendices[name].title }
    }),
    exhibits: exhibitRows(parts, conventions),
    withheld: {
      entries: all.filter(({ id }) => !entries.has(id)).length,
      passages: keeping.passages,
      sources: (review.record.sources ?? []).length - sources.length,
      interviews: (review.record.interviews ?? []).length - interviews.length,
      rows: keeping.rows,
    },
    ...(conventions.conformance && { conformance: releaseConformance(conventions.conformance, edition) }),
    withdrawn: numbers.withdrawn
      .flatMap(key => withdrawnNumber(key, numbers.ledger.get(key)))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    anchors: anchorsOf(parts, [...sources, ...interviews], builtId('evidence-register')),
    assets: new Map([...review.assets].filter(([path]) => keeping.pictures.has(path))),
  }
  return released as Release
}

function keepingFor(
  review: Review,
  edition: EditionName,
  { numbers }: Conventions,
  directory: Directory,
  exhibits: ReadonlyMap<Exhibit, { label: string; anchor: string }>,
  entries: Map<string, ReleasedEntry>,
): Keeping {
  const known = new Map<string, Entry>()
  for (const entry of review.sections.flatMap(section => section.entries)) {
    if (!known.has(entry.id)) known.set(entry.id, entry)
  }
  const hidden = hiddenEntries(review, edition)
  const keeping: Keeping = {
    edition,
    directory,
    passages: 0,
    rows: 0,
    pictures: new Set(),
    exhibitLabel: node => exhibits.get(node),
    entry(id) {
      const entry = known.get(id)
      if (!entry) return undefined
      const number = numbers.entries.get(id) ?? ''
      const label = entryLabel(entry.kind, number)
      const reason = entry.matter.reason
      if (hidden.has(id)) return { shown: undefined, label, reason }
      const shown = entries.get(id) ?? releaseEntry(entry, keeping.part, number, review, keeping)
      entries.set(id, shown)
      return { shown, label, reason }
    },
    part: '',
  }
  return keeping
}

function partsOf(
  review: Review,
  titles: ReadonlyMap<string, string>,
  { numbers, themeText }: Pick<Conventions, 'numbers' | 'themeText'>,
  keeping: Keeping,
): Part[] {
  const parts: Part[] = []
  if (review.foreword.children.length > 0) {
    const body = keepBody(review.foreword, keeping)
    if (body.children.length > 0) {
      parts.push({
        id: forewordId,
        element: 'foreword',
        title: 'Foreword',
        label: '',
        number: '',
        theme: '',
        body,
      })
    }
  }
  for (const section of review.sections) {
    keeping.part = section.id
    const number = numbers.sections.get(section.id)
    parts.push({
      id: section.id,
      element: section.matter.element ?? '',
      title: titles.get(section.id) ?? section.id,
      label: sectionLabel(number),
      number: number ?? '',
      theme: section.matter.theme ? themeText(section.matter.theme) : '',
      body: keepBody(section.body, keeping),
    })
  }
  return parts
}

function keepBody(source: Root, keeping: Keeping): Root {
  const body: Root = { type: 'root', children: keep(source.children, keeping) }
  keepNotes(body, source)
  return body
}

/** The number of an entry that was withdrawn after publication; chapters and exhibits leave no gap to explain. */
function withdrawnNumber(key: string, number: string | undefined): string[] {
  return key.startsWith('entry:') && number !== undefined ? [number] : []
}
