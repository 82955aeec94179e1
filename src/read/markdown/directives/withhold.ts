import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { diagnose } from '../../../model/diagnostic.js'
import { placeOfNode } from '../../../model/place.js'
import type { DirectiveReader } from './directive.js'

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
  if (node.type === 'leafDirective') {
    const block = { type: 'withheldBlock' as const, ...named, children: [paragraph(children)], position }
    if (children.length > 0) return [block]
    diagnose(
      placeOfNode(context.file, node),
      'withhold-is-closed',
      '`::withhold` with two colons holds nothing',
      'Round blocks write `:::withhold{reason=…}` and a line of `:::` at the end. Until then everything that follows is withheld.',
    )
    return [{ ...block, runsOn: 'file' }]
  }
  if (children.length > 0) return [{ type: 'withheldText', ...named, children, position }]
  diagnose(
    placeOfNode(context.file, node),
    'withhold-is-closed',
    '`:withhold` has no words in brackets, or its bracket is not closed',
    'Write `:withhold[the words]{reason=personal-privacy}`. Until then the rest of the paragraph is withheld.',
  )
  return [{ type: 'withheldText', ...named, runsOn: 'line', children, position }]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
