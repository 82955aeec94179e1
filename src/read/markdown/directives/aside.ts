import type { RootContent } from 'mdast'
import { placeOfNode } from '../../../model/place.js'
import { readProse } from '../prose.js'
import type { DirectiveReader } from './index.js'

/** `:::note{title="…"}` */
export const readAside: DirectiveReader = (node, context, rewrite) => {
  const title = node.attributes?.title?.trim() ?? ''
  return [
    {
      type: 'aside',
      title: readProse(title, placeOfNode(context.file, node), context.shelf),
      children: rewrite(node.children as RootContent[], context),
      position: node.position,
    },
  ]
}
