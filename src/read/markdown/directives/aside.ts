import type { RootContent } from 'mdast'
import { placeOfNode } from '../../../model/place.js'
import type { DirectiveReader } from './directive.js'

/** `:::note{title="…"}` */
export const readAside: DirectiveReader = (node, context, rewrite) => {
  const title = node.attributes?.title?.trim() ?? ''
  return [
    {
      type: 'aside',
      title: context.prose(title, placeOfNode(context.file, node)),
      children: rewrite(node.children as RootContent[], context),
      position: node.position,
    },
  ]
}
