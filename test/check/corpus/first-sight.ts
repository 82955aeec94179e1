import type { Counts } from './measure.js'

/**
 * What the rules said of the second set when they first read it, on November 22, 2026: no rule had been written or
 * changed with these items in view. It is a record of that day and is not measured again.
 */
export const atFirstSight: readonly Counts[] = (
  [
    // Rule, items, faults, found, false alarms.
    ['sentence-is-readable', 77, 2, 2, 0],
    ['word-is-plain', 77, 4, 4, 0],
    ['word-is-respectful', 77, 5, 2, 0],
    ['word-is-not-repeated', 77, 3, 3, 0],
    ['passage-language-is-marked', 77, 6, 4, 0],
    ['meaning-is-not-by-color', 77, 5, 1, 0],
    ['finding-does-not-blame', 101, 10, 9, 0],
    ['public-text-has-no-identifiers', 77, 6, 5, 1],
    ['timeline-states-facts', 36, 12, 3, 0],
    ['recommendation-names-actor', 65, 9, 9, 2],
    ['recommendation-is-concrete', 65, 8, 8, 0],
    ['recommendation-is-single', 65, 6, 4, 0],
    ['recommendation-is-active', 65, 7, 7, 0],
    ['recommendation-adds-action', 13, 5, 5, 0],
    ['finding-says-why', 24, 6, 6, 1],
    ['interviewee-is-unnamed', 27, 7, 5, 0],
    ['link-text-is-meaningful', 15, 6, 4, 1],
  ] as const
).map(([ruleId, items, faults, found, falseAlarms]) => ({ ruleId, items, faults, found, falseAlarms }))
