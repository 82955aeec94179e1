import type { OutputFile } from '../io/publish.js'
import { checkedAgainst, tally } from '../model/conformance.js'
import type { Release } from '../model/release.js'

/** The words of authors in the statement, for the proof that nothing withheld stands in it. */
export function reasonsIn({ conformance }: Release): string[] {
  return conformance?.rules.flatMap(({ reasons }) => reasons.map(({ text }) => text)) ?? []
}

/** `conformance.json`: what the report was checked against, rule by rule; none for a release that was not checked. */
export function conformanceFile({ slug, edition, conformance }: Release): OutputFile[] {
  if (!conformance) return []
  const document = {
    version: 1,
    slug,
    edition,
    statement: `${checkedAgainst(conformance)}.`,
    counts: tally(conformance.rules),
    ...conformance,
    rules: conformance.rules.map(rule => ({ ...rule, reasons: rule.reasons.map(({ text }) => text) })),
  }
  return [{ path: 'conformance.json', bytes: `${JSON.stringify(document, null, 2)}\n` }]
}
