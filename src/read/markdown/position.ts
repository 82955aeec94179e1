import type { Text } from 'mdast'
import type { Point, Position } from 'unist'
import { type Context, sourceOf } from './context.js'

/** The position of a part of a node's source; of the whole node where the text does not stand in the file as it is. */
export function positionIn(
  context: Context,
  node: Text,
  offset: number,
  length: number,
): Position | undefined {
  const from = node.position?.start
  if (!from || !context.exact) return node.position
  const source = sourceOf(context, node)
  return {
    start: advance(from, source.slice(0, offset)),
    end: advance(from, source.slice(0, offset + length)),
  }
}

function advance(from: Point, over: string): Point {
  const lastBreak = over.lastIndexOf('\n')
  const column = lastBreak === -1 ? from.column + over.length : over.length - lastBreak
  return { line: from.line + over.split('\n').length - 1, column }
}
