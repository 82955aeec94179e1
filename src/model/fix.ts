import type { Point } from 'unist'

/** New words for a stretch of a file. A file that is not there yet is written from an empty stretch at its beginning. */
export interface Edit {
  /** Relative to the folder of the review. */
  path: string
  /** Lines and columns count from 1; `end` is exclusive. */
  start: Point
  end: Point
  text: string
  /** For a file that may be there though the review does not use it: where it is, this edit is left out. */
  onlyIfMissing?: boolean
}

/** What mends a fault for certain: `aar check --fix` and editors make the same edits. */
export interface Fix {
  /** What it does, such as "Begin the heading with `##`". */
  title: string
  edits: readonly Edit[]
}
