import type { Severity } from '../model/diagnostic.js'
import type { Kind, Profile, Status } from '../model/vocabulary.js'

/** Where a requirement comes from. `inferred` means: reasoned from the others, and open to correction. */
export type Basis =
  | 'guide'
  | 'publisher'
  | 'practice'
  | 'hseep'
  | 'accessibility'
  | 'plain-language'
  | 'program'
  | 'inferred'

/** A part that the framework asks for. */
export interface Element {
  id: string
  /** Title that `aar new` gives the section. */
  title: string
  /** What the part is for, in words for a reviewer. */
  purpose: string
  numbering: 'chapter' | 'appendix' | 'none'
}

/** An element's standing in one type of document. */
export interface ElementRequirement {
  element: string
  required: boolean
  /** The element may stand in several sections. */
  repeatable?: boolean
  /** Another element whose section may hold it instead. */
  within?: string
}

/** How much a rule weighs: always the same, or by the status of the review. */
export type Weight = Severity | Readonly<Record<Status, Severity>>

/** One row of the catalogue: a rule's group, basis and weight. The rule itself stands in `check/rules/<id>.ts`. */
export interface RuleRow {
  id: string
  group: string
  basis: readonly Basis[]
  weight: Weight
  /** Kinds and profiles for which the rule is asked; all where left out. */
  kinds?: readonly Kind[]
  profiles?: readonly Profile[]
}

/** What a review must hold, as data. */
export interface Framework {
  id: string
  title: string
  citation: string
  elements: readonly Element[]
  themes: Readonly<Record<string, string>>
  rules: readonly RuleRow[]
  /** The elements of a type of document, in order. */
  outline(kind: Kind, profile: Profile): readonly ElementRequirement[]
}

/** The severity of a rule for a review of this status. */
export function severityFor(row: RuleRow, status: Status): Severity {
  return typeof row.weight === 'string' ? row.weight : row.weight[status]
}
