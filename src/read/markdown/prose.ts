import type { Nodes, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from '../../model/place.js'
import type { Prose } from '../../model/tree.js'
import type { Shelf } from '../shelf.js'
import type { Context } from './context.js'
import { parseInline } from './parse.js'
import { rewrite } from './rewrite.js'

/** Nothing here can mean anything but itself: most statements and nearly all cells of tables. */
const plain = /^(?:[^\\`*_[\]<>!~|&#@:\n]|:(?![\w:]))*$/

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
  const context: Context = { file: place.file, source, blocks: false, shelf, definitions: new Map() }
  const tree = parseInline(source)
  const children = tree.children.flatMap(node =>
    'children' in node ? node.children : [],
  ) as PhrasingContent[]
  const prose = rewrite(children, context)
  const move = mover(text, place)
  for (const node of prose) visit(node as Nodes, child => move(child))
  return prose
}

/** Moves positions from the value to the file. */
function mover(value: string, place: Place): (node: Nodes) => void {
  const line = String(place.file).split('\n')[place.start.line - 1] ?? ''
  const from = line.indexOf(value, place.start.column - 1)
  const exact = place.start.line === place.end.line && from !== -1 && from < place.end.column
  return node => {
    if (!exact || !node.position) {
      node.position = { start: place.start, end: place.end }
      return
    }
    const { start, end } = node.position
    node.position = {
      start: { line: place.start.line, column: from + start.column },
      end: { line: place.start.line, column: from + end.column },
    }
  }
}
