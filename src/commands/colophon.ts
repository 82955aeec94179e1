import type { Basis, Framework } from '../framework/index.js'
import { type Diagnostic, severityOf } from '../model/diagnostic.js'

/**
 * How the report was made and checked, in words for its readers. It says what was checked, never that anything is
 * compliant.
 */
export function colophonFor(
  framework: Framework,
  diagnostics: readonly Diagnostic[],
  version: string,
): string {
  const counts = new Map<Basis, number>()
  for (const { basis } of framework.rules) {
    const first = basis[0]?.basis ?? 'inferred'
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const list = bases
    .flatMap(basis => (counts.has(basis) ? `${counts.get(basis)} ${words[basis]}` : []))
    .join(', ')
  const failed = new Set(
    diagnostics.filter(found => severityOf(found) === 'error').map(found => found.ruleId),
  ).size
  const result = failed === 0 ? '' : ` ${failed} of them ${failed === 1 ? 'does' : 'do'} not hold yet.`
  return `Made with Aftermark ${version}. Checked against ${framework.rules.length} rules (${list}).${result}`
}

/** Where rules come from, the firmest ground first. */
const words: Readonly<Record<Basis, string>> = {
  guide: 'from the guide',
  publisher: 'from its publisher',
  practice: 'from practice',
  hseep: 'from HSEEP',
  accessibility: 'of accessibility',
  'plain-language': 'of plain language',
  program: 'of the program',
  inferred: 'inferred',
}
const bases = Object.keys(words) as Basis[]
