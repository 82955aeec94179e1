import type { Framework } from '../framework/framework.js'
import type { Fix } from '../model/fix.js'
import type { Place } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Target } from '../model/targets.js'
import type { Kind, Profile, Status } from '../model/vocabulary.js'
import type { Examples } from './example.js'
import type { NodesOf } from './nodes.js'
import type { Passage } from './prose/passage.js'
import type { WordIndex } from './prose/word-index.js'

/** What a rule may look at besides the review. */
export interface Grounds {
  framework: Framework
  kind: Kind
  profile: Profile
  status: Status
  /** Everything with an id, by its id; ids that collide have more than one. */
  targets: ReadonlyMap<string, readonly Target[]>
  /** Every node of a type, from one walk through the review. */
  nodes: NodesOf
  /** Every text of the review as plain words, parted into sentences; made when the first rule asks. */
  passages(): readonly Passage[]
  /** Where each word of them stands; made when the first rule asks. */
  words(): WordIndex
}

/**
 * @param place where it is wrong
 * @param reason what is wrong, with the author's words in backticks
 * @param note what to do
 * @param fix what mends it for certain, where anything does
 */
export type Report = (place: Place, reason: string, note: string, fix?: Fix) => void

/** One requirement. Its severity and basis are the framework's; see the catalogue there. */
export interface Rule {
  /** States the healthy condition; permanent. */
  id: string
  /** The healthy condition in a sentence. */
  summary: string
  /** Why a chief, a court or a reader would care. */
  why: string
  /** Reviews for which it holds and fails. They are its tests, and stand on its page. */
  examples: Examples
  /**
   * What must have been readable for the rule to be asked: the file it reports to (where left out), only the text below
   * its front matter, or everything, because what it misses may well be declared where it cannot be read.
   */
  looksAt?: 'text' | 'everything'
  /** It knows the words of English only, and is not asked of a review in another language. */
  english?: true
  /**
   * Only the build of a report shows it: every build, or one that makes a PDF. A final report that fails it is not
   * written; of a draft nobody knows yet.
   */
  atBuild?: 'always' | 'pdf'
  /** Left out where reading already reports it, because only the bytes show it. */
  check?: (review: Review, report: Report, grounds: Grounds) => void
}
