import type { VFile } from 'vfile'
import { type Framework, frameworkOf, severityFor } from '../framework/index.js'
import { type Diagnostic, diagnose, setSeverity } from '../model/diagnostic.js'
import { startOf } from '../model/place.js'
import type { Review } from '../model/review.js'
import { type Target, targetsOf } from '../model/targets.js'
import type { Grounds, Report, Rule } from './rule.js'
import { rules } from './rules/index.js'

/**
 * Checks a review against its framework and gives every diagnostic, those of reading included, in the order of files
 * and places. Severities come from the framework's catalogue, by kind, profile and status of the review.
 */
export function check(review: Review): Diagnostic[] {
  const framework = frameworkOf(review.record.framework)
  const kind = review.record.kind ?? 'after-action-review'
  const profile = review.record.profile ?? 'full-report'
  const broken = new Set(review.files.filter(hasBrokenFrontMatter))
  const grounds: Grounds = { framework, kind, profile, targets: byId(targetsOf(review)) }
  for (const row of framework.rules) {
    if (broken.size > 0 && aboutAll.has(row.id)) continue
    const asked = (row.kinds?.includes(kind) ?? true) && (row.profiles?.includes(profile) ?? true)
    const rule = rules.get(row.id)
    if (asked && rule) run(rule, review, grounds, aboutText.has(row.id) ? none : broken)
  }
  const diagnostics = review.files.flatMap(file => file.messages)
  for (const diagnostic of diagnostics) weigh(diagnostic, framework, review)
  return diagnostics
}

/** A rule that throws becomes a diagnostic of its own, and the others go on. */
function run(rule: Rule, review: Review, grounds: Grounds, broken: ReadonlySet<VFile>): void {
  const report: Report = (place, reason, note) => {
    if (!broken.has(place.file)) diagnose(place, rule.id, reason, note)
  }
  try {
    rule.check?.(review, report, grounds)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const note =
      'This is a fault of the tool, not of the review. Tell its makers, with the review if you can.'
    diagnose(startOf(review.file), rule.id, `The rule \`${rule.id}\` could not be checked: ${cause}`, note)
  }
}

const none: ReadonlySet<VFile> = new Set()

/** Rules that look at nothing but the text below the front matter. */
const aboutText = new Set(['figure-has-alt-text', 'heading-levels-are-in-order', 'table-has-header'])

/** Rules that look for something anywhere in the review: it may well be declared where it cannot be read. */
const aboutAll = new Set([
  'citation-resolves',
  'elements-are-complete',
  'finding-is-answered',
  'recommendation-answers',
  'reference-resolves',
  'review-has-findings',
  'theme-is-known',
  'timeline-exists',
])

const lost = new Set(['asset-is-inside-review', 'file-is-readable', 'review-is-a-folder'])

/**
 * What such a file declares is there and could not be read. Until it can, it is asked only for what stands in its text:
 * to be told that a title is missing beside the fault that hides it helps nobody. The same holds for a missing file.
 */
function hasBrokenFrontMatter(file: VFile): boolean {
  const isEmpty = String(file) === ''
  return file.messages.some(
    ({ ruleId = '' }) => ruleId === 'front-matter-is-yaml' || (isEmpty && lost.has(ruleId)),
  )
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
