import type { Standing } from '../framework/index.js'
import type { Review } from '../model/review.js'

/** What decides which rules are asked of a review. A record that does not say is taken for a draft of a full report. */
export function standingOf({ record }: Review): Standing {
  const { kind = 'after-action-review', profile = 'full-report', status = 'draft' } = record
  return { kind, profile, status }
}
