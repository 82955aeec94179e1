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
