import type { RootContent } from 'mdast'
import type { EntryKind } from '../../../model/vocabulary.js'
import type { DirectiveReader } from './directive.js'

/** `::finding{#id}` sets an entry; `:::finding{#id}` sets it with its discussion. */
export const readEntry: DirectiveReader = (node, context, rewrite) => [
  {
    type: 'entry',
    kind: node.name as EntryKind,
    id: node.attributes?.id ?? '',
    children: node.type === 'containerDirective' ? rewrite(node.children as RootContent[], context) : [],
    position: node.position,
  },
]
