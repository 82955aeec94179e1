/** A piece of sample prose, and the rules that it breaks by their meaning, whatever a machine can see of it. */
export interface Item {
  text: string
  fails: readonly string[]
}

/** What a recommended practice answers, where the rule that compares the two is asked of it. */
export interface PracticeItem extends Item {
  finding?: string
}

export interface FindingItem extends Item {
  why: string
}

/** A row of the interviews, or of the evidence register. */
export interface SourceItem extends Item {
  row: 'interview' | 'source'
}

/** Texts with nothing wrong. */
export const sound = (...texts: string[]): Item[] => texts.map(text => ({ text, fails: [] }))

/** Texts that break this rule, or these, and no other. */
export const faulty = (fails: string | readonly string[], ...texts: string[]): Item[] =>
  texts.map(text => ({ text, fails: typeof fails === 'string' ? [fails] : fails }))

/** Practices, each after the finding that it answers, that break these rules. */
export const pairs = (
  fails: readonly string[],
  ...rows: readonly (readonly [string, string])[]
): PracticeItem[] => rows.map(([finding, text]) => ({ finding, text, fails }))

/** Findings, each with its reason, that break these rules. */
export const reasons = (
  fails: readonly string[],
  ...rows: readonly (readonly [string, string])[]
): FindingItem[] => rows.map(([text, why]) => ({ text, why, fails }))

/** Rows that break these rules. */
export const rows = (row: SourceItem['row'], fails: readonly string[], ...texts: string[]): SourceItem[] =>
  texts.map(text => ({ text, row, fails }))
