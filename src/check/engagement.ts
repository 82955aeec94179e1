import type { Review } from '../model/review.js'
import { wasRefused } from './refused.js'
import type { Grounds } from './rule.js'

/** Whether assistance is requested or given. Its rules have nothing to ask of any other review. */
export function isEngaged({ record, recordPlace }: Review, { kind }: Grounds): boolean {
  if (record.engagement !== undefined) return true
  return kind === 'technical-assistance' && !wasRefused(recordPlace('engagement'))
}
