import type { PhrasingContent, RootContent } from 'mdast'
import { diagnose } from '../../../model/diagnostic.js'
import { placeOfNode } from '../../../model/place.js'
import type { DirectiveReader } from './index.js'

/** `:withhold[…]{reason=…}` in a line, `:::withhold{reason=…}` round blocks. */
export const readWithhold: DirectiveReader = (node, context, rewrite) => {
  const reason = node.attributes?.reason?.trim()
  const named = reason ? { reason } : {}
  const { position } = node
  if (node.type === 'containerDirective') {
    const children = rewrite(node.children as RootContent[], context)
    return [{ type: 'withheldBlock', ...named, children, position }]
  }
  const children = rewrite(node.children as PhrasingContent[], context)
  const runsOn = node.type === 'textDirective' && children.length === 0
  if (runsOn) {
    diagnose(
      placeOfNode(context.file, node),
      'withhold-is-closed',
      '`:withhold` has no words in brackets, or its bracket is not closed',
      'Write `:withhold[the words]{reason=personal-privacy}`. Until then the rest of the paragraph is withheld.',
    )
  }
  const withheld = {
    type: 'withheldText' as const,
    ...named,
    ...(runsOn && { runsOn: 'line' as const }),
    children,
    position,
  }
  return node.type === 'leafDirective'
    ? [{ type: 'withheldBlock', ...named, children: [{ type: 'paragraph', children }], position }]
    : [withheld]
}
