/** What is wrong with a PDF, at one place of it. */
export interface Finding {
  /** Id of the rule that does not hold. */
  rule: string
  /** From 1; left open where it concerns the document. */
  page: number | undefined
  /** The words or the object concerned: the text of a heading, a link, a cell. Often empty. */
  what: string
  /** What is wrong. */
  reason: string
  /** What to do. */
  note: string
}
