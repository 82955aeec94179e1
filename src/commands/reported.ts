import { readabilityOf } from '../check/readability.js'
import { rules } from '../check/rules/index.js'
import { frameworkOf } from '../framework/index.js'
import { pageOf } from '../model/diagnostic.js'
import type { Reported, RuleText } from '../report/index.js'
import type { Prepared } from './prepare.js'

/**
 * A review that was checked, as the reports take it.
 *
 * @param readability whether to say how its sections read
 */
export function reportedOf(
  { location, review, checked }: Pick<Prepared, 'location' | 'review' | 'checked'>,
  readability = false,
): Reported {
  return {
    slug: review.slug,
    folder: location,
    files: review.files,
    suppressed: checked.suppressed,
    ...(readability && { readability: readabilityOf(review) }),
  }
}

/** The rules of the frameworks of these reviews, each once. */
export function ruleTextsOf(prepared: readonly Pick<Prepared, 'review'>[]): RuleText[] {
  const frameworks = new Set(prepared.map(({ review }) => frameworkOf(review.record.framework)))
  const rows = new Map([...frameworks].flatMap(framework => framework.rules.map(row => [row.id, row])))
  return [...rows.values()].map(({ id, weight }) => ({
    id,
    summary: rules.get(id)?.summary ?? '',
    why: rules.get(id)?.why ?? '',
    severity: typeof weight === 'string' ? weight : weight.final,
    page: pageOf(id),
  }))
}
