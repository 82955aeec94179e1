import { type Conformance, checkedAgainst, checkedRules } from '../model/conformance.js'

/**
 * How the report was made and checked, in words for its readers. It says what was checked, never that anything is
 * compliant.
 */
export function colophonFor(conformance: Conformance, version: string): string {
  const failed = checkedRules(conformance).filter(
    ({ result, severity }) => result === 'failed' && severity === 'error',
  ).length
  const result = failed === 0 ? '' : ` ${failed} of them ${failed === 1 ? 'does' : 'do'} not hold yet.`
  return `Made with Aftermark ${version}. ${checkedAgainst(conformance)}.${result}`
}
