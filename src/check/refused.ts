import type { Place } from '../model/place.js'

/**
 * Whether reading refused the value that stands at a place. It is then missing from the review, and has been reported:
 * to say as well that there is none would be wrong.
 */
export function wasRefused({ file, start }: Place): boolean {
  return file.messages.some(
    ({ ruleId, line, column }) =>
      ruleId === 'front-matter-is-valid' && line === start.line && column === start.column,
  )
}
