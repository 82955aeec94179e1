import type { VFile } from 'vfile'
import { frameworkOf, isAsked, type RuleRow, severityFor } from '../framework/index.js'
import { type Diagnostic, diagnose, setSeverity } from '../model/diagnostic.js'
import { isEnglish } from '../model/language.js'
import { startOf } from '../model/place.js'
import type { Review } from '../model/review.js'
import { groundsOf } from './grounds.js'
import type { Grounds, Report, Rule } from './rule.js'
import { rules } from './rules/index.js'
import { type Suppressed, suppress } from './suppress.js'

/** What a check found. */
export interface Checked {
  /** Everything wrong that no author suppressed, those of reading included, in the order of files and places. */
  diagnostics: Diagnostic[]
  /** What authors suppressed, each with their reason. */
  suppressed: Suppressed[]
  /** The rules that were asked. */
  asked: RuleRow[]
}

/**
 * Checks a review against its framework. Which rules are asked, and how much each weighs, is the framework's: by kind,
 * profile and status of the review. The files of the review then hold the same diagnostics.
 *
 * @param catalogue the rules by their ids
 */
export function check(review: Review, catalogue: ReadonlyMap<string, Rule> = rules): Checked {
  const framework = frameworkOf(review.record.framework)
  const grounds = groundsOf(review, framework)
  const broken = new Set(review.files.filter(hasBrokenFrontMatter))
  const english = isEnglish(review.record.language)
  const rows = framework.rules.filter(
    row => isAsked(row, grounds) && (english || !catalogue.get(row.id)?.english),
  )
  const asked = rows.filter(({ id }) => broken.size === 0 || catalogue.get(id)?.looksAt !== 'everything')
  for (const { id } of asked) {
    const rule = catalogue.get(id)
    if (rule) run(rule, review, grounds, rule.looksAt === 'text' ? none : broken)
  }
  for (const file of review.files) onlyPlaceholders(file)
  const suppressed = suppress(review, framework.rules, new Set(asked.map(({ id }) => id)))
  const weights = new Map(framework.rules.map(row => [row.id, severityFor(row, grounds)]))
  const all = [
    ...review.files.flatMap(file => file.messages),
    ...suppressed.map(({ diagnostic }) => diagnostic),
  ]
  for (const diagnostic of all) setSeverity(diagnostic, weights.get(diagnostic.ruleId ?? '') ?? 'error')
  for (const { messages } of review.files) messages.sort(byPlace)
  return { diagnostics: review.files.flatMap(file => file.messages), suppressed, asked }
}

/** A rule that throws becomes a diagnostic of its own, and the others go on. */
function run(rule: Rule, review: Review, grounds: Grounds, broken: ReadonlySet<VFile>): void {
  const report: Report = (place, reason, note, fix) => {
    if (!broken.has(place.file)) diagnose(place, rule.id, reason, note, fix)
  }
  try {
    rule.check?.(review, report, grounds)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const note =
      'This is a fault of the tool, not of the review; the other rules were checked. Tell its makers, with the review if you can.'
    diagnose(
      startOf(review.file),
      'rule-is-checked',
      `The rule \`${rule.id}\` could not be checked: ${cause}`,
      note,
    )
  }
}

const none: ReadonlySet<VFile> = new Set()
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

/** Of words that only hold a place open, nothing is said but that they are to be replaced. */
function onlyPlaceholders(file: VFile): void {
  const held = file.messages.filter(({ ruleId }) => ruleId === 'placeholder-is-replaced')
  if (held.length === 0) return
  // The place of a value begins at its quote.
  const starts = new Set(
    held.flatMap(({ line, column = 0 }) => [`${line}:${column}`, `${line}:${column - 1}`]),
  )
  file.messages = file.messages.filter(
    found => held.includes(found) || !starts.has(`${found.line}:${found.column}`),
  )
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
