import type { Nodes, Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { linesOf } from '../../model/lines.js'
import { type Place, placeOfNode } from '../../model/place.js'
import { meansWithhold } from '../../model/withhold.js'

const stray = /^[ \t]*(?=:{3,}[ \t]*$)/m

/**
 * A `:::` that is left over as text shows that a container ended before its author meant it to end. Where that may
 * have been a `withhold`, everything from there to the leftover is withheld.
 */
export function withholdToStray(file: VFile, tree: Root): void {
  const first = tree.children.findIndex(holdsWithhold)
  const last = tree.children.findLastIndex(node => strayIn(file, node) !== undefined)
  const end = tree.children[last]
  if (first === -1 || last < first || !end) return
  reportStray(strayIn(file, end) ?? placeOfNode(file, end))
  const children = tree.children.slice(first, last + 1) as never
  const attributes = { reason: 'a withheld passage has no clear end' }
  const all: RootContent = { type: 'containerDirective', name: 'withhold', attributes, children }
  tree.children.splice(first, last + 1 - first, all)
}

function reportStray(place: Place): void {
  const isKnown = place.file.messages.some(
    ({ ruleId, line }) => ruleId === 'directive-is-closed' && line === place.start.line,
  )
  if (isKnown) return
  diagnose(
    place,
    'withhold-is-closed',
    'A `:::` stands here that closes nothing, after a `withhold`',
    'Look at the lines of colons before it. Until then everything from the first `withhold` to here is withheld.',
  )
}

function holdsWithhold(root: RootContent): boolean {
  let found = false
  visit(root, 'containerDirective', node => {
    found ||= meansWithhold(node.name)
  })
  return found
}

function strayIn(file: VFile, root: RootContent): Place | undefined {
  let found: Place | undefined
  visit(root, node => {
    if (node.type === 'containerDirective' && meansWithhold(node.name)) return SKIP
    const match = node.type === 'text' ? stray.exec(node.value) : null
    if (match) found = placeOfLine(file, node, match)
    return undefined
  })
  return found
}

/** The place of the line of colons that stands in a text of several lines. */
function placeOfLine(file: VFile, node: Nodes, { index, input }: RegExpExecArray): Place {
  const whole = placeOfNode(file, node)
  const line = whole.start.line + input.slice(0, index).split('\n').length - 1
  const column = (linesOf(file)[line - 1] ?? '').indexOf(':::') + 1
  const start = { line, column: Math.max(column, 1) }
  return { file, start, end: { line, column: start.column + 3 } }
}
