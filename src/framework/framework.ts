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

/** What a basis is, for a reader who wants to look it up. */
export interface BasisRow {
  /** One or two letters that stand for it in tables. */
  mark: string
  /** A word for it in a count: "7 guide, 9 HSEEP". */
  name: string
  title: string
  /** How a requirement was found in it. */
  meaning: string
  citation: string
}

/** Where a requirement was found: a basis, and the place in it where that is known. */
export interface Citation {
  basis: Basis
  /** Such as "Step 3, page 43". */
  at?: string
}

/** A step of the guide's method. */
export interface Step {
  number: number
  title: string
  /** The guide's own words for it were seen; else the name is ours. */
  seen: boolean
}

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

/** One row of the catalogue. The rule itself stands in `check/rules/<id>.ts`. */
export interface RuleRow {
  id: string
  group: string
  /** Number of the guide's step that the rule belongs to; undefined for what holds of every step. */
  step?: number
  basis: readonly Citation[]
  weight: Weight
  /** Where the rule weighs otherwise in a profile. */
  inProfile?: Partial<Readonly<Record<Profile, Weight>>>
  /** Kinds and profiles for which the rule is asked; all where left out. */
  kinds?: readonly Kind[]
  profiles?: readonly Profile[]
  /** Guards privacy or the release, so that no author can suppress it. */
  binding?: boolean
}

/** What a review must hold, as data. */
export interface Framework {
  id: string
  title: string
  citation: string
  bases: Readonly<Record<Basis, BasisRow>>
  steps: readonly Step[]
  elements: readonly Element[]
  themes: Readonly<Record<string, string>>
  rules: readonly RuleRow[]
  /** The elements of a type of document, in order. */
  outline(kind: Kind, profile: Profile): readonly ElementRequirement[]
}

/** What decides which rules are asked of a review, and how much they weigh. */
export interface Standing {
  kind: Kind
  profile: Profile
  status: Status
}

/** Whether a rule is asked of a review of this kind and profile. */
export function isAsked({ kinds, profiles }: RuleRow, { kind, profile }: Standing): boolean {
  return (kinds?.includes(kind) ?? true) && (profiles?.includes(profile) ?? true)
}

/** The severity of a rule for a review of this profile and status. */
export function severityFor({ weight, inProfile }: RuleRow, { profile, status }: Standing): Severity {
  const here = inProfile?.[profile] ?? weight
  return typeof here === 'string' ? here : here[status]
}
