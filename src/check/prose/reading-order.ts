import type { Review } from '../../model/review.js'
import type { NodesOf } from '../nodes.js'
import type { Passage } from './passage.js'

/** Where a passage comes in the report: parts, then lines; entries stand where the text places them, else at the end. */
export type Order = readonly [part: number, line: number, step: number]

/** Gives the place of a passage in the order in which a reader meets it. */
export function readingOrderOf({ sections }: Review, nodes: NodesOf): (passage: Passage) => Order {
  const parts = new Map(sections.map((section, index) => [section, index + 1]))
  const placed = new Map<string, [line: number, step: number]>()
  for (const [step, { node }] of nodes('entry').entries()) {
    if (!placed.has(node.id))
      placed.set(node.id, [node.position?.start.line ?? Number.POSITIVE_INFINITY, step])
  }
  return passage => {
    const part = passage.section ? (parts.get(passage.section) ?? 0) : 0
    if (passage.entry) {
      const [line, step] = placed.get(passage.entry.id) ?? [Number.POSITIVE_INFINITY, 0]
      return [part, line, step]
    }
    // Rows of a table have lines of another file: they come after the text of their section.
    if (passage.kind === 'cell') return [part, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    return [part, passage.placeAt(0, 0).start.line, 0]
  }
}

/** Whether a reader meets the first no later than the second. */
export function isNotAfter(first: Order, second: Order): boolean {
  for (const [index, at] of first.entries()) {
    const other = second[index] ?? 0
    if (at !== other) return at < other
  }
  return true
}
