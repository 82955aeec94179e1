import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Place } from './place.js'
import type { Plan } from './schema/plan.js'
import type { Record as ReviewRecord } from './schema/record.js'
import type {
  FindingMatter,
  RecommendedPracticeMatter,
  SectionMatter,
  WhatWorkedMatter,
} from './schema/section.js'
import type { Suppression } from './suppression.js'
import type { Prose } from './tree.js'
import type { Audience } from './vocabulary.js'

/** One review as authored: what `read` gives, whatever the state of the files. */
export interface Review {
  /** Name of the folder. */
  slug: string
  /** `review.md`; a file without content where the folder has none. */
  file: VFile
  /** Every text file that was read, each with its diagnostics. */
  files: VFile[]
  record: ReviewRecord
  recordPlace: PlaceOf
  foreword: Root
  sections: Section[]
  plan: Plan | undefined
  planPlace: PlaceOf
  /** Files that the text uses, by path relative to the review. */
  assets: Map<string, Asset>
  /** Where authors say that a rule need not hold. */
  suppressions: Suppression[]
  /** Numbers of the last published report, by id: see `numbering.ts`. */
  publishedNumbers: ReadonlyMap<string, string>
}

/** Gives the place of a value in front matter by its path, such as `['findings', 0, 'id']`, or of the nearest parent. */
export type PlaceOf = (...path: (string | number)[]) => Place

export interface Section {
  /** File name without leading number and extension: the target of `[](#incident-command)`. */
  id: string
  file: VFile
  matter: SectionMatter
  place: PlaceOf
  entries: Entry[]
  body: Root
}

interface EntryBase {
  /** Empty where the author gave none. */
  id: string
  audience: Audience
  /** Place of a field of the entry, or of the entry itself. */
  place: PlaceOf
}

export interface Finding extends EntryBase {
  kind: 'finding'
  matter: FindingMatter
  prose: { statement: Prose; why: Prose; 'no-recommendation': Prose }
  standard: Cited[]
  evidence: Cited[]
}

export interface WhatWorked extends EntryBase {
  kind: 'what-worked'
  matter: WhatWorkedMatter
  prose: { statement: Prose; why: Prose }
  standard: Cited[]
  evidence: Cited[]
}

export interface RecommendedPractice extends EntryBase {
  kind: 'recommended-practice'
  matter: RecommendedPracticeMatter
  prose: { practice: Prose; measure: Prose }
  answers: { id: string; place: Place }[]
}

export type Observation = Finding | WhatWorked
export type Entry = Observation | RecommendedPractice

/** A piece of evidence or a standard: a source, interview group or timeline row by its id, or plain words. */
export interface Cited {
  text: string
  id: string
  locator: string | undefined
  place: Place
}

export interface Asset {
  path: string
  bytes: Uint8Array
  type: string
  /** In CSS pixels. */
  width: number
  height: number
}
