import type { Draft, Sample } from './draft.js'
import type { Random } from './random.js'

/** One thing wrong with a review, of which exactly one rule has the right to speak, and once. */
export interface Fault {
  rule: string
  /** The sample that has a place for it; any, where left out. */
  sample?: Sample
  /** It cannot live together with the others; a comment says why. */
  alone?: true
  /**
   * Spoils a draft at a random place among all that fit, and marks the line at which the message is expected. Gives
   * false, with nothing changed, where no place fits.
   */
  plant(draft: Draft, random: Random): boolean
}
