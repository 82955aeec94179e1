import type { Root } from 'mdast'
import type { BuiltAppendix } from './appendices.js'
import type { Conformance } from './conformance.js'
import type { EditionName } from './edition.js'
import type { Asset } from './review.js'
import type { EntryPlacement, Prose } from './tree.js'
import type { EntryKind } from './vocabulary.js'

declare const released: unique symbol

/**
 * A review prepared for an audience: the only thing that can be rendered. What the edition withholds is not in it,
 * nowhere, so nothing that works from a release can let it out. Only `release()` makes one.
 */
export interface Release {
  readonly [released]: true
  slug: string
  edition: EditionName
  language: string
  marks: Marks
  record: ReleasedRecord
  /** Foreword and sections, in order. */
  parts: Part[]
  /** Every entry of the edition, in order of appearance. */
  entries: ReleasedEntry[]
  sources: RegisterRow[]
  interviews: RegisterRow[]
  team: TeamRow[]
  acronyms: [short: string, long: string][]
  /** Appendices to be built, with their letters. */
  built: { name: BuiltAppendix; id: string; letter: string; title: string }[]
  exhibits: ExhibitRow[]
  /** How much the edition leaves out, for a statement to its readers. */
  withheld: { entries: number; passages: number; sources: number; interviews: number; rows: number }
  /** What the review was checked against; absent where it was not. */
  conformance?: Conformance
  /** Numbers of entries that were withdrawn after publication. */
  withdrawn: string[]
  /** The id of the part in which an anchor stands. */
  anchors: ReadonlyMap<string, string>
  /** Pictures that the edition shows. */
  assets: ReadonlyMap<string, Asset>
}

/** What every page says about its standing. */
export interface Marks {
  draft: boolean
  fictional: boolean
  /** Such as "For Official Use Only"; never in a public edition. */
  handling?: { marking: string; instructions: string }
}

export interface ReleasedRecord {
  title: string
  subtitle: string
  kind: string
  date: string
  status: string
  agency: string
  place: string
  event: string
  eventStart: string
  eventEnd: string
  eventLocation: string
  conductedBy: string
  independence: string
  scope: Prose
  publication: Publication
}

/** How a report is found in a library. Empty where it is not given. */
export interface Publication {
  publisher: string
  place: string
  number: string
  isbn: string
  rights: string
  contact: string
}

/** The foreword, or a section. */
export interface Part {
  id: string
  /** The element of the framework that it is; `foreword` for the body of the record. */
  element: string
  title: string
  /** "Chapter 4", "Appendix A", or nothing. */
  label: string
  number: string
  theme: string
  body: Root
}

/** A link to a place in the report; without an anchor where the edition does not show the place. */
export interface Pointer {
  label: string
  anchor?: string
}

/** A piece of evidence or a standard, as printed. */
export interface Evidence {
  label: string
  anchor?: string
  locator?: string
  /** Named in words, not from the register. */
  text?: string
  withheld?: boolean
}

export interface ReleasedEntry {
  kind: EntryKind
  id: string
  number: string
  label: string
  part: string
  /** The statement of a finding or of what worked; the practice that a recommendation recommends. */
  statement: Prose
  why: Prose
  standard: Evidence[]
  evidence: Evidence[]
  noRecommendation: Prose
  promising: boolean
  answers: Pointer[]
  /** The recommendations that answer a finding or build on what worked. */
  answeredBy: Pointer[]
  owner: string
  partners: string[]
  priority: string
  element: string
  measure: Prose
  due: string
}

/** Where an entry stands in a released text. */
export interface ReleasedPlacement extends EntryPlacement {
  entry: ReleasedEntry
}

export interface RegisterRow {
  label: string
  anchor: string
  type: string
  title: string
  details: string[]
  clock: string
  /** How many people were heard; for interviews. */
  people?: number
}

export interface TeamRow {
  name: string
  role: string
  organization: string
  expertise: string[]
}

export interface ExhibitRow {
  series: 'Figure' | 'Table'
  label: string
  anchor: string
  caption: Prose
  part: string
}
