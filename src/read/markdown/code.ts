import type { Code, InlineCode, Nodes } from 'mdast'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import { partWords } from '../../model/withhold.js'
import type { Context } from './context.js'

/** Code shows what it holds, letter by letter. A `withhold` in it was hardly meant to be shown. */
export function readCode(node: Code | InlineCode, context: Context): Nodes[] {
  if (!partWords(node.value).some(piece => piece.withheld)) return [node]
  diagnose(
    placeOfNode(context.file, node),
    'withhold-is-closed',
    'A `withhold` stands inside code, where it does nothing',
    'Take the back quotes or the indentation away. Until then the whole piece of code is withheld.',
  )
  const { position } = node
  const reason = 'to be mended'
  return node.type === 'code'
    ? [{ type: 'withheldBlock', reason, children: [node], position }]
    : [{ type: 'withheldText', reason, children: [node], position }]
}
