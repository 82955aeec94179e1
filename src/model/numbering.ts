import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { appendicesOf } from './appendices.js'
import type { Entry, RecommendedPractice, Review, Section } from './review.js'
import type { EntryPlacement, Exhibit } from './tree.js'

/** Which sequence a section belongs to. */
export type SectionNumbering = 'chapter' | 'appendix' | 'none'

/** The numbers of a review, the same in every edition: what an edition withholds keeps its number. */
export interface Numbers {
  /** Chapters `1`, `2`; appendices, own and built, `A`, `B`; sections without a number are absent. */
  sections: ReadonlyMap<string, string>
  /** Findings and what worked `4.1`, `4.2` in one sequence; recommendations `4.1.1`. */
  entries: ReadonlyMap<string, string>
  /** Figures and tables, `4-1`. */
  exhibits: ReadonlyMap<Exhibit, string>
  /** Every number by its key in `numbers.json`, to be kept once the review is published. */
  ledger: ReadonlyMap<string, string>
  /** Keys of the ledger whose entry is no longer in the review: their numbers are not used again. */
  withdrawn: readonly string[]
}

/** A series of figures or tables. */
export type SeriesOf = (kind: string) => 'Figure' | 'Table'

/**
 * Numbers a review in order of appearance. A number that has been published is kept; a new entry gets the next number
 * that is free, and the number of a withdrawn one is not given again.
 */
export function numberReview(
  review: Review,
  numberingOf: (section: Section) => SectionNumbering,
  seriesOf: SeriesOf,
): Numbers {
  const assign = assigner(review.publishedNumbers)
  const sections = numberSections(review, numberingOf, assign)
  const exhibits = new Map<Exhibit, string>()
  const places: { node: EntryPlacement; chapter: string }[] = []
  const keyFor = keyMaker()
  const number = (text: { id: string; body: Root }): void => {
    const chapter = sections.get(text.id)
    visit(text.body, node => {
      // An entry has its number from the section that holds it, even where the foreword shows it first.
      if (node.type === 'entry' && text.id !== forewordId)
        places.push({ node, chapter: chapter ?? frontMatter })
      if (node.type === 'exhibit' && !node.data.image?.decorative) {
        const series = seriesOf(node.kind).toLowerCase()
        const key = keyFor(`${series}:${node.id ?? `${text.id}/${node.data.image?.src ?? node.data.src}`}`)
        exhibits.set(node, assign(key, chapter === undefined ? '' : `${chapter}-`))
      }
    })
  }
  number({ id: forewordId, body: review.foreword })
  review.sections.forEach(number)
  const entries = numberEntries(review, places, assign)
  const used = new Set(assign.ledger.keys())
  return {
    sections,
    entries,
    exhibits,
    ledger: new Map([...review.publishedNumbers, ...assign.ledger]),
    withdrawn: [...review.publishedNumbers.keys()].filter(key => !used.has(key)),
  }
}

/** Of an entry in a section without a number: "Finding 0.1" cannot be taken for one of chapter 1. */
const frontMatter = '0'

/** The foreword as a section. No section has this id: theirs have letters, digits and hyphens. */
export const forewordId = 'foreword_'

/** Makes keys unique: one picture or table may stand in a section twice, and each has a number of its own. */
function keyMaker(): (key: string) => string {
  const uses = new Map<string, number>()
  return key => {
    const use = (uses.get(key) ?? 0) + 1
    uses.set(key, use)
    return use === 1 ? key : `${key}#${use}`
  }
}

interface Assign {
  /** The number for a key: the published one, or the next free one that begins with `prefix`. */
  (key: string, prefix: string, form?: (count: number) => string): string
  ledger: Map<string, string>
}

function assigner(published: ReadonlyMap<string, string>): Assign {
  const ledger = new Map<string, string>()
  const seriesOfKey = (key: string): string => key.slice(0, key.indexOf(':'))
  const taken = new Set([...published].map(([key, number]) => `${seriesOfKey(key)}:${number}`))
  const counts = new Map<string, number>()
  const assign = (key: string, prefix: string, form: (count: number) => string = String): string => {
    const series = seriesOfKey(key)
    let number = ledger.get(key) ?? published.get(key)
    while (number === undefined) {
      const count = (counts.get(`${series}:${prefix}`) ?? 0) + 1
      counts.set(`${series}:${prefix}`, count)
      const next = `${prefix}${form(count)}`
      if (!taken.has(`${series}:${next}`)) number = next
    }
    taken.add(`${series}:${number}`)
    ledger.set(key, number)
    return number
  }
  return Object.assign(assign, { ledger })
}

function numberSections(
  review: Review,
  numberingOf: (section: Section) => SectionNumbering,
  assign: Assign,
): Map<string, string> {
  const sections = new Map<string, string>()
  for (const section of review.sections) {
    const numbering = numberingOf(section)
    if (numbering === 'chapter') sections.set(section.id, assign(`chapter:${section.id}`, ''))
    if (numbering === 'appendix') sections.set(section.id, assign(`appendix:${section.id}`, '', letters))
  }
  for (const name of appendicesOf(review)) {
    sections.set(builtId(name), assign(`appendix:${builtId(name)}`, '', letters))
  }
  return sections
}

/** Ids of built appendices cannot be those of a section: sections have letters, digits and hyphens. */
export const builtId = (name: string): string => `built_${name}`

function numberEntries(
  review: Review,
  places: readonly { node: EntryPlacement; chapter: string }[],
  assign: Assign,
): Map<string, string> {
  const known = new Map<string, Entry>()
  for (const entry of review.sections.flatMap(section => section.entries)) {
    if (!known.has(entry.id)) known.set(entry.id, entry)
  }
  const numbers = new Map<string, string>()
  const number = (id: string, prefix: string): void => {
    if (id !== '' && !numbers.has(id)) numbers.set(id, assign(`entry:${id}`, prefix))
  }
  for (const { node, chapter } of places) {
    const entry = known.get(node.id)
    if (entry && entry.kind !== 'recommended-practice') number(entry.id, `${chapter}.`)
  }
  for (const { node, chapter } of places) {
    const entry = known.get(node.id)
    if (entry?.kind !== 'recommended-practice') continue
    const answered = numbers.get(firstAnswer(entry))
    number(entry.id, answered === undefined ? `${chapter}.R` : `${answered}.`)
  }
  return numbers
}

function firstAnswer(entry: RecommendedPractice): string {
  return entry.answers[0]?.id ?? ''
}

/** 1 → A, 26 → Z, 27 → AA. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26))
}
