import type { Nodes, Text } from 'mdast'
import type { Position } from 'unist'
import type { CitationItem } from '../../model/tree.js'
import { brokenWithhold } from './broken-withhold.js'
import { type Context, sourceOf } from './context.js'
import { positionIn } from './position.js'
import { reportSlips } from './slips.js'

const citation = /\[(@[A-Za-z][\w-]*(?:,[^;\]]*)?(?:;\s*@[A-Za-z][\w-]*(?:,[^;\]]*)?)*)\]/g

/** Finds citations, `[@radio-log, 14:05; @cad-log]`, in a run of text. */
export function readText(node: Text, context: Context): Nodes[] {
  const broken = brokenWithhold(node, context)
  if (broken) return broken
  reportSlips(node, context)
  if (!node.value.includes('[@')) return [node]
  const source = sourceOf(context, node)
  const nodes: Nodes[] = []
  let at = 0
  let sourceAt = 0
  /** A part of the text, with its own position: words are looked for in the source of their node. */
  const addText = (end: number, sourceEnd: number): void => {
    if (end === at) return
    const position = positionIn(context, node, sourceAt, sourceEnd - sourceAt)
    nodes.push({ ...node, value: node.value.slice(at, end), ...(position && { position }) })
  }
  for (const match of node.value.matchAll(citation)) {
    const found = Math.max(source.indexOf(match[0], sourceAt), sourceAt)
    addText(match.index, found)
    sourceAt = found
    const position = positionIn(context, node, sourceAt, match[0].length)
    const from = sourceAt + 1
    const place = (offset: number, length: number) => positionIn(context, node, from + offset, length)
    nodes.push({ type: 'citation', items: items(match[1] ?? '', place), position })
    at = match.index + match[0].length
    sourceAt += match[0].length
  }
  addText(node.value.length, source.length)
  return nodes
}

/** @param place the position of a part of the text */
function items(
  text: string,
  place: (offset: number, length: number) => Position | undefined,
): CitationItem[] {
  return [...text.matchAll(/[^;]+/g)].map(({ 0: part, index }) => {
    const [id = '', ...rest] = part.trim().slice(1).split(',')
    const locator = rest.join(',').trim()
    const position = place(index + part.indexOf('@'), part.trim().length)
    return { id: id.trim(), ...(locator && { locator }), position }
  })
}
