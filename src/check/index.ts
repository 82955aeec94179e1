import { type Framework, frameworkOf, severityFor } from '../framework/index.js'
import { type Diagnostic, diagnose, setSeverity } from '../model/diagnostic.js'
import { startOf } from '../model/place.js'
import type { Review } from '../model/review.js'
import { type Target, targetsOf } from '../model/targets.js'
import type { Grounds, Rule } from './rule.js'
import { rules } from './rules/index.js'

/**
 * Checks a review against its framework and gives every diagnostic, those of reading included, in the order of files
 * and places. Severities come from the framework's catalogue, by kind, profile and status of the review.
 */
export function check(review: Review): Diagnostic[] {
  const framework = frameworkOf(review.record.framework)
  const kind = review.record.kind ?? 'after-action-review'
  const profile = review.record.profile ?? 'full-report'
  const grounds: Grounds = { framework, kind, profile, targets: byId(targetsOf(review)) }
  for (const row of framework.rules) {
    const asked = (row.kinds?.includes(kind) ?? true) && (row.profiles?.includes(profile) ?? true)
    const rule = rules.get(row.id)
    if (asked && rule) run(rule, review, grounds)
  }
  const diagnostics = review.files.flatMap(file => file.messages)
  for (const diagnostic of diagnostics) weigh(diagnostic, framework, review)
  return diagnostics
}

/** A rule that throws becomes a diagnostic of its own, and the others go on. */
function run(rule: Rule, review: Review, grounds: Grounds): void {
  try {
    rule.check?.(review, (place, reason, note) => diagnose(place, rule.id, reason, note), grounds)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const note =
      'This is a fault of the tool, not of the review. Tell its makers, with the review if you can.'
    diagnose(startOf(review.file), rule.id, `The rule \`${rule.id}\` could not be checked: ${cause}`, note)
  }
}

function weigh(diagnostic: Diagnostic, framework: Framework, review: Review): void {
  const row = framework.rules.find(({ id }) => id === diagnostic.ruleId)
  setSeverity(diagnostic, row ? severityFor(row, review.record.status ?? 'draft') : 'error')
}

function byId(targets: readonly Target[]): Map<string, Target[]> {
  const map = new Map<string, Target[]>()
  for (const target of targets) map.set(target.id, [...(map.get(target.id) ?? []), target])
  return map
}
