import type { Nodes, PhrasingContent } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { linesOf } from '../../model/lines.js'
import type { Place } from '../../model/place.js'
import type { Prose } from '../../model/tree.js'
import type { Shelf } from '../shelf.js'
import type { Context } from './context.js'
import { parseInline } from './parse.js'
import { rewrite } from './rewrite.js'

/** Nothing here can mean anything but itself: most statements and nearly all cells of tables. */
const plain = /^(?!.*www\.)(?:[^\\`*_[\]<>!~|&#@:\n]|:(?![\w:/])|(?<=\d):(?=\d))*$/i

/**
 * Reads a value of front matter, an attribute or a cell as inline Markdown.
 *
 * @param place where the value stands; nodes get their exact positions where the value stands there on one line as it
 *   is, and the place of the whole value otherwise
 */
export function readProse(value: string, place: Place, shelf: Shelf): Prose {
  const text = value.trim()
  if (text === '') return []
  const position = { start: place.start, end: place.end }
  if (plain.test(text)) return [{ type: 'text', value: text, position }]
  const source = text.replace(/\s*\n\s*/g, ' ')
  const column = columnOf(text, place)
  const context: Context = {
    file: place.file,
    source,
    blocks: false,
    exact: column !== undefined,
    shelf,
    prose: (words, at) => readProse(words, at, shelf),
    definitions: new Map(),
  }
  const tree = parseInline(source)
  // Positions are moved before the rewriting, which reports by them; offsets go on counting in the value.
  visit(tree, node => move(node, place, column))
  const children = tree.children.flatMap(node =>
    'children' in node ? node.children : [],
  ) as PhrasingContent[]
  return rewrite(children, context)
}

/** The column of the file at which the value begins; undefined where it does not stand there on one line as it is. */
function columnOf(value: string, { file, start, end }: Place): number | undefined {
  const index = (linesOf(file)[start.line - 1] ?? '').indexOf(value, start.column - 1)
  return start.line === end.line && index !== -1 && index + 1 < end.column ? index + 1 : undefined
}

/** Moves a node from the value to the file. */
function move(node: Nodes, place: Place, column: number | undefined): void {
  if (!node.position) return
  const moved = (point: Point, whole: Point): Point =>
    column === undefined
      ? { ...whole, offset: point.offset }
      : { line: place.start.line, column: column + point.column - 1, offset: point.offset }
  const { start, end } = node.position
  node.position = { start: moved(start, place.start), end: moved(end, place.end) }
}
