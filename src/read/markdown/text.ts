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
  for (const match of node.value.matchAll(citation)) {
    if (match.index > at) nodes.push({ ...node, value: node.value.slice(at, match.index) })
    sourceAt = Math.max(source.indexOf(match[0], sourceAt), 0)
    const position = positionIn(context, node, sourceAt, match[0].length)
    const from = sourceAt + 1
    const place = (offset: number, length: number) => positionIn(context, node, from + offset, length)
    nodes.push({ type: 'citation', items: items(match[1] ?? '', place), position })
    at = match.index + match[0].length
    sourceAt += match[0].length
  }
  if (at < node.value.length) nodes.push({ ...node, value: node.value.slice(at) })
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
