/** What is wrong with a PDF, at one place of it. */
export interface Finding {
  /** Id of the rule that does not hold. */
  rule: string
  /** From 1; left open where it concerns the document. */
  page: number | undefined
  /** The words or the object concerned: the text of a heading, a link, a cell, or the name of a font. Often empty. */
  what: string
  /** Of these what stands on the page; empty where nothing does. */
  words: string
  /** The headings under which it stands, from the nearest to the farthest. */
  under: readonly string[]
  /** What is wrong. */
  reason: string
  /** What to do. */
  note: string
}
