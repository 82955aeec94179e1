import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Place } from './place.js'
import type { Audience } from './vocabulary.js'

/**
 * An author's word that a rule need not hold somewhere, with the reason: `<!-- aar ignore rule-id: reason -->` before a
 * block, or `ignore: {rule-id: reason}` in front matter.
 */
export interface Suppression {
  ruleId: string
  /** Empty where the author gave none; it then suppresses nothing. */
  reason: string
  /** Where it is written. */
  place: Place
  covers: Coverage
  /** Who may read the reason: nobody but those who may read what stands around it. */
  audience: Audience
  /** Ids of the entries within whose discussion it stands, or which it covers; their audiences hold for the reason too. */
  entries: string[]
}

/** Where a rule need not hold: in the whole review, in a file, or in a block of it. */
export type Coverage =
  | { what: 'review' }
  | { what: 'file'; file: VFile }
  | {
      what: 'block'
      file: VFile
      start: Point
      end: Point
      /** Id of the entry that the block places, whose front matter it covers too. */
      entry?: string
    }
