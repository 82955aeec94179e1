import type { Conformance } from '../model/conformance.js'
import type { EditionName } from '../model/edition.js'
import { wordsFor } from './words.js'

/** The statement of what was checked, as the edition may show it: authors wrote the reasons for what they suppressed. */
export function releaseConformance(conformance: Conformance, edition: EditionName): Conformance {
  return {
    ...conformance,
    rules: conformance.rules.map(rule => ({
      ...rule,
      reasons: rule.reasons.map(reason => wordsFor(edition, reason)),
    })),
  }
}
