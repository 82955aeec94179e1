import type { Nodes, Text } from 'mdast'
import type { Point, Position } from 'unist'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import type { CitationItem } from '../../model/tree.js'
import { type Context, sourceOf } from './context.js'

const citation = /\[(@[A-Za-z][\w-]*(?:,[^;\]]*)?(?:;\s*@[A-Za-z][\w-]*(?:,[^;\]]*)?)*)\]/g
const unclosedWithhold = /:+with-?hold(?:ing)?\s*[[{(]/i

/** Finds citations, `[@radio-log, 14:05; @cad-log]`, in a run of text. */
export function readText(node: Text, context: Context): Nodes[] {
  const source = sourceOf(context, node)
  if (unclosedWithhold.test(node.value) && !/\\:/.test(source)) return [withholdAll(node, context)]
  reportUnknown(node, source, context)
  if (!node.value.includes('[@')) return [node]
  const nodes: Nodes[] = []
  let at = 0
  let sourceAt = 0
  for (const match of node.value.matchAll(citation)) {
    if (match.index > at) nodes.push({ ...node, value: node.value.slice(at, match.index) })
    sourceAt = Math.max(source.indexOf(match[0], sourceAt), 0)
    const position = positionIn(context, node, sourceAt, match[0].length)
    nodes.push({ type: 'citation', items: items(match[1] ?? '', position), position })
    at = match.index + match[0].length
    sourceAt += match[0].length
  }
  if (at < node.value.length) nodes.push({ ...node, value: node.value.slice(at) })
  return nodes
}

function items(text: string, position: Position | undefined): CitationItem[] {
  return text.split(';').map(part => {
    const [id = '', ...rest] = part.trim().slice(1).split(',')
    const locator = rest.join(',').trim()
    return { id: id.trim(), ...(locator && { locator }), position }
  })
}

/** The position of a part of a node's source. */
function positionIn(context: Context, node: Text, offset: number, length: number): Position | undefined {
  const from = node.position?.start
  if (!from) return undefined
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

/** A `withhold` that Markdown could not read as one withholds what follows, and says so. */
function withholdAll(node: Text, context: Context): Nodes {
  diagnose(
    placeOfNode(context.file, node),
    'withhold-is-closed',
    'A `withhold` stands here that cannot be read',
    'Write `:withhold[the words]{reason=personal-privacy}`, all brackets closed. Until then what follows is withheld.',
  )
  const runsOn = node.value.includes('::') ? 'file' : 'line'
  return { type: 'withheldText', runsOn, children: [node], position: node.position }
}

const unknownDirective = /(?<![\w:]):([A-Za-z][\w-]*)\[[^\]]*\]\{[^}]*\}/g

/** `:name[…]{…}` before a name that is not ours is text, and most likely a slip. */
function reportUnknown(node: Text, source: string, context: Context): void {
  if (!node.value.includes(']{')) return
  for (const match of source.matchAll(unknownDirective)) {
    const position = positionIn(context, node, match.index, match[0].length)
    diagnose(
      placeOfNode(context.file, { position }),
      'directive-is-known',
      `There is no directive \`:${match[1]}\``,
      'In a line of text the only directive is `:withhold[…]{reason=…}`. The source stands as text.',
    )
  }
}
