import type { Conformance } from '../model/conformance.js'
import { type EditionName, shows } from '../model/edition.js'
import { wordsFor } from './words.js'

/**
 * The statement of what was checked, as the edition may show it: authors wrote the reasons for what they suppressed, some
 * of them beside what is withheld.
 */
export function releaseConformance(conformance: Conformance, edition: EditionName): Conformance {
  return {
    ...conformance,
    rules: conformance.rules.map(rule => ({
      ...rule,
      reasons: rule.reasons.map(({ text, audience }) => ({
        text: shows(edition, audience)
          ? wordsFor(edition, text)
          : 'The reason is withheld from this edition.',
        audience,
      })),
    })),
  }
}
