import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Review } from '../model/review.js'
import type { Prose } from '../model/tree.js'

/** Every text of a review with the file it stands in: bodies, the prose of entries, captions and cells of exhibits. */
export function* proseOf(review: Review): Generator<{ file: VFile; tree: Nodes }> {
  const bodies = [{ file: review.file, body: review.foreword }, ...review.sections]
  for (const { file, body } of bodies) {
    yield { file, tree: body }
    yield* exhibitsOf(review, file, body)
  }
  for (const { file, entries } of review.sections) {
    for (const entry of entries) {
      for (const prose of Object.values(entry.prose)) yield { file, tree: root(prose) }
    }
  }
}

function exhibitsOf(review: Review, file: VFile, body: Root): { file: VFile; tree: Nodes }[] {
  const found: { file: VFile; tree: Nodes }[] = []
  visit(body, node => {
    if (node.type === 'aside') found.push({ file, tree: root(node.title) })
    if (node.type !== 'exhibit') return
    found.push({ file, tree: root(node.caption) })
    const data = review.files.find(known => known.path === node.data.src) ?? file
    for (const row of node.data.rows) found.push({ file: data, tree: root(row.cells.flat()) })
  })
  return found
}

function root(children: Prose): Root {
  return { type: 'root', children }
}
