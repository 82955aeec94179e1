import type { Point } from 'unist'
import type { VFile } from 'vfile'

/** A position in a file of a review. Lines and columns count from 1; `end` is exclusive. */
export interface Place {
  file: VFile
  start: Point
  end: Point
}

/** The very beginning of a file: for what concerns the file as a whole. */
export function startOf(file: VFile): Place {
  const start = { line: 1, column: 1 }
  return { file, start, end: start }
}

/** The place of a syntax-tree node in `file`; the start of the file for a node without a position. */
export function placeOfNode(
  file: VFile,
  node: { position?: { start: Point; end: Point } | undefined },
): Place {
  return node.position ? { file, start: node.position.start, end: node.position.end } : startOf(file)
}
