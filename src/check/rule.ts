import type { Framework } from '../framework/framework.js'
import type { Place } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Target } from '../model/targets.js'
import type { Kind, Profile } from '../model/vocabulary.js'

/** What a rule may look at besides the review. */
export interface Grounds {
  framework: Framework
  kind: Kind
  profile: Profile
  /** Everything with an id, by its id; ids that collide have more than one. */
  targets: ReadonlyMap<string, readonly Target[]>
}

/**
 * @param place where it is wrong
 * @param reason what is wrong, with the author's words in backticks
 * @param note what to do
 */
export type Report = (place: Place, reason: string, note: string) => void

/** One requirement. Its severity and basis are the framework's; see the catalogue there. */
export interface Rule {
  /** States the healthy condition; permanent. */
  id: string
  /** The healthy condition in a sentence. */
  summary: string
  /** Why a chief, a court or a reader would care. */
  why: string
  /** Left out where reading already reports it, because only the bytes show it. */
  check?: (review: Review, report: Report, grounds: Grounds) => void
}
