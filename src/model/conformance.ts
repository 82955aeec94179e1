import type { Audience } from './vocabulary.js'

/** What became of a rule in a check. */
export type Result = 'held' | 'failed' | 'suppressed' | 'not-asked' | 'not-checked'

/** What was checked, against what, and what came of it. It claims no compliance with anything. */
export interface Conformance {
  framework: { id: string; title: string; citation: string }
  kind: string
  profile: string
  status: string
  rules: RuleResult[]
  /** The steps of the guide's method, for a count by step. */
  steps: { number: number; title: string; seen: boolean }[]
  /** Where requirements come from, for a count by basis. */
  bases: { id: string; mark: string; name: string; title: string; meaning: string; citation: string }[]
}

export interface RuleResult {
  id: string
  summary: string
  group: string
  /** Number of a step; absent for what holds of every step. */
  step?: number
  basis: readonly { basis: string; at?: string }[]
  severity: string
  result: Result
  /** How often it does not hold; of a rule that was suppressed, how often it was. */
  count: number
  /** Why authors suppressed it. A release holds only what its readers may know. */
  reasons: { text: string; audience: Audience }[]
}

export type Tally = Record<Result, number>

/** How many rules came to which result. */
export function tally(rules: readonly RuleResult[]): Tally {
  const counts: Tally = { held: 0, failed: 0, suppressed: 0, 'not-asked': 0, 'not-checked': 0 }
  for (const { result } of rules) counts[result] += 1
  return counts
}

/** The rules that were checked, whatever came of it. */
export function checkedRules({ rules }: Conformance): RuleResult[] {
  return rules.filter(({ result }) => result !== 'not-asked' && result !== 'not-checked')
}

/** "Checked against 96 rules (9 guide, 21 publisher, …)": each rule counts for its firmest ground. */
export function checkedAgainst(conformance: Conformance): string {
  const checked = checkedRules(conformance)
  const counts = conformance.bases.flatMap(({ id, name }) => {
    const count = checked.filter(({ basis }) => basis[0]?.basis === id).length
    return count === 0 ? [] : [`${count} ${name}`]
  })
  return `Checked against ${checked.length} rules (${counts.join(', ')})`
}
