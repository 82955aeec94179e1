import type { RuleRow } from '../framework/index.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { nearest } from '../model/nearest.js'
import type { Place } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Suppression } from '../model/suppression.js'

/** A diagnostic that an author had reason to suppress. */
export interface Suppressed {
  diagnostic: Diagnostic
  suppression: Suppression
}

/**
 * Takes out of the files of a review what its authors suppress, and gives it back. A suppression without a reason, or
 * of a rule that guards privacy or the release, suppresses nothing and is reported; so is one that nothing needs.
 *
 * @param asked ids of the rules that were asked; of the others nobody can say whether a suppression is needed
 */
export function suppress(review: Review, rows: readonly RuleRow[], asked: ReadonlySet<string>): Suppressed[] {
  const valid = review.suppressions.filter(suppression => isValid(suppression, rows))
  const used = new Set<Suppression>()
  const suppressed: Suppressed[] = []
  for (const file of review.files) {
    file.messages = file.messages.filter(diagnostic => {
      const suppression = valid.find(each => covers(each, diagnostic, file, review))
      if (!suppression) return true
      used.add(suppression)
      suppressed.push({ diagnostic, suppression })
      return false
    })
  }
  for (const suppression of valid) {
    if (used.has(suppression) || !asked.has(suppression.ruleId)) continue
    diagnose(
      suppression.place,
      'suppression-is-used',
      `\`${suppression.ruleId}\` is ignored here, and nothing here fails it`,
      'Delete it: what it was for is mended, or it stands in the wrong place. A comment covers the block after it.',
    )
  }
  return suppressed
}

function isValid({ ruleId, reason, place }: Suppression, rows: readonly RuleRow[]): boolean {
  const row = rows.find(({ id }) => id === ruleId)
  if (!row) {
    const near = nearest(
      ruleId,
      rows.map(({ id }) => id),
    )
    const note = near ? `Did you mean \`${near}\`?` : '`aar rules` lists them all.'
    diagnose(place, 'suppression-is-allowed', `There is no rule \`${ruleId}\``, note)
  } else if (row.binding) {
    diagnose(
      place,
      'suppression-is-allowed',
      `The rule \`${ruleId}\` cannot be ignored`,
      'It guards what the public may not see, or the release. Mend what it reports, and delete this.',
    )
  } else if (reason === '') {
    diagnose(
      place,
      'suppression-gives-reason',
      `\`${ruleId}\` is ignored without a reason`,
      'Say why it need not hold here: `<!-- aar ignore rule-id: reason -->`, or `ignore: {rule-id: reason}`. Until then it is asked.',
    )
  } else return true
  return false
}

function covers(
  { ruleId, covers }: Suppression,
  diagnostic: Diagnostic,
  file: Place['file'],
  review: Review,
): boolean {
  if (diagnostic.ruleId !== ruleId) return false
  if (covers.what === 'review') return true
  if (covers.what === 'file') return covers.file === file
  if (isWithin(diagnostic, file, covers)) return true
  const entries = review.sections.flatMap(section => section.entries)
  return entries.some(entry => entry.id === covers.entry && isWithin(diagnostic, file, entry.place()))
}

function isWithin({ line = 0, column = 0 }: Diagnostic, file: Place['file'], place: Place): boolean {
  const { start, end } = place
  return (
    file === place.file &&
    (line > start.line || (line === start.line && column >= start.column)) &&
    (line < end.line || (line === end.line && column <= end.column))
  )
}
