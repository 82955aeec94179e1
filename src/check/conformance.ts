import { frameworkOf, isAsked, type RuleRow, severityFor } from '../framework/index.js'
import type { Conformance, Result, RuleResult } from '../model/conformance.js'
import type { Review } from '../model/review.js'
import { type Audience, audiences } from '../model/vocabulary.js'
import type { Checked } from './index.js'
import type { Rule } from './rule.js'
import { rules } from './rules/index.js'
import { standingOf } from './standing.js'

/** How a report is built. */
export interface Build {
  /** It is written whatever its faults are. */
  draft: boolean
  /** A PDF is made. */
  prints: boolean
}

/**
 * The statement of what was checked: every rule of the framework with what came of it, by step and by basis. A rule that
 * only the build can prove is said to hold where a report that fails it would not be written.
 */
export function conformanceOf(
  review: Review,
  checked: Checked,
  build: Build = { draft: false, prints: true },
): Conformance {
  const framework = frameworkOf(review.record.framework)
  const standing = standingOf(review)
  const failed = count(checked.diagnostics.map(({ ruleId }) => ruleId))
  const suppressed = count(checked.suppressed.map(({ diagnostic }) => diagnostic.ruleId))
  const asked = new Set(checked.asked)
  const isFinal = standing.status === 'final' && !build.draft
  const isProved = (atBuild: Rule['atBuild']): boolean =>
    atBuild === undefined || (isFinal && (atBuild === 'always' || build.prints))
  const resultOf = (row: RuleRow): Result => {
    if (!isAsked(row, standing)) return 'not-asked'
    if (failed.has(row.id)) return 'failed'
    if (suppressed.has(row.id)) return 'suppressed'
    return asked.has(row) && isProved(rules.get(row.id)?.atBuild) ? 'held' : 'not-checked'
  }
  const entries = review.sections.flatMap(section => section.entries)
  const reasonsOf = (id: string): RuleResult['reasons'] => {
    const found = checked.suppressed.filter(({ diagnostic }) => diagnostic.ruleId === id)
    const suppressions = new Set(found.map(({ suppression }) => suppression))
    return [...suppressions].map(({ reason, audience, entries: around }) => {
      const all = [audience, ...entries.filter(each => around.includes(each.id)).map(each => each.audience)]
      return { text: reason, audience: narrowest(all) }
    })
  }
  return {
    framework: { id: framework.id, title: framework.title, citation: framework.citation },
    ...standing,
    rules: framework.rules.map((row): RuleResult => {
      const result = resultOf(row)
      const counts = result === 'suppressed' ? suppressed : failed
      return {
        id: row.id,
        summary: rules.get(row.id)?.summary ?? '',
        group: row.group,
        ...(row.step !== undefined && { step: row.step }),
        basis: row.basis,
        severity: severityFor(row, standing),
        result,
        count: counts.get(row.id) ?? 0,
        reasons: reasonsOf(row.id),
      }
    }),
    steps: framework.steps.map(step => ({ ...step })),
    bases: Object.entries(framework.bases).map(([id, row]) => ({ id, ...row })),
  }
}

function count(ids: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Of several audiences that hold at once, the smallest. */
function narrowest(given: readonly Audience[]): Audience {
  return audiences.findLast(audience => given.includes(audience)) ?? 'public'
}
