import type { Definition } from 'mdast'
import type { VFile } from 'vfile'
import type { Place } from '../../model/place.js'
import type { Prose } from '../../model/tree.js'
import type { Shelf } from '../shelf.js'

/** What the reading of one text knows while it goes through the tree. */
export interface Context {
  file: VFile
  /** The text that was parsed; offsets of nodes count in it. */
  source: string
  /** Whether the text was read with blocks, as the body of a file is; a statement or a cell is one line. */
  blocks: boolean
  /** Whether the text stands in the file as it is, so that positions within it can be told. */
  exact: boolean
  shelf: Shelf
  /**
   * Reads an attribute or a cell at its place as inline Markdown. It is handed down, because what asks for it may stand
   * in such a text itself.
   */
  prose: (value: string, place: Place) => Prose
  /** Link definitions of the file, by normalised identifier. */
  definitions: ReadonlyMap<string, Definition>
}

/** The characters that a node was read from. */
export function sourceOf(
  context: Context,
  node: { position?: import('unist').Position | undefined },
): string {
  const { start, end } = node.position ?? {}
  return start?.offset === undefined || end?.offset === undefined
    ? ''
    : context.source.slice(start.offset, end.offset)
}
