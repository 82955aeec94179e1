import type { Nodes, Text } from 'mdast'
import type { Position } from 'unist'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import type { CitationItem } from '../../model/tree.js'
import { brokenWithhold } from './broken-withhold.js'
import { type Context, sourceOf } from './context.js'
import { positionIn } from './position.js'
import { reportBrokenDirectives } from './stray.js'

const citation = /\[(@[A-Za-z][\w-]*(?:,[^;\]]*)?(?:;\s*@[A-Za-z][\w-]*(?:,[^;\]]*)?)*)\]/g

/** Finds citations, `[@radio-log, 14:05; @cad-log]`, in a run of text. */
export function readText(node: Text, context: Context): Nodes[] {
  const broken = brokenWithhold(node, context)
  if (broken) return broken
  const source = sourceOf(context, node)
  reportBrokenDirectives(node, context)
  reportUnknown(node, source, context)
  reportBrokenCitations(node, source, context)
  reportOpenComment(node, source, context)
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

/** `[@radio-log 14:05]` without its comma is text, and most likely a slip. */
function reportBrokenCitations(node: Text, source: string, context: Context): void {
  if (!node.value.includes('[@')) return
  for (const match of source.replace(citation, words => ' '.repeat(words.length)).matchAll(/(?<!\\)\[@[^\]\n]*\]?/g)) {
    diagnose(
      placeOfNode(context.file, { position: positionIn(context, node, match.index, match[0].length) }),
      'citation-resolves',
      `\`${match[0]}\` is not how a citation is written`,
      'Write `[@id]`, `[@id, page 4]`, or several with `;` between them. It stands as text.',
    )
  }
}

/** A comment in a line that does not end in its paragraph is no comment, and would be printed. */
function reportOpenComment(node: Text, source: string, context: Context): void {
  const index = node.value.includes('<!--') ? source.indexOf('<!--') : -1
  if (index === -1 || source[index - 1] === '\\') return
  diagnose(
    placeOfNode(context.file, { position: positionIn(context, node, index, 4) }),
    'html-is-absent',
    'A comment begins here and does not end in its paragraph',
    'End it with `-->` before the next blank line. Until then it stands as text.',
  )
}
