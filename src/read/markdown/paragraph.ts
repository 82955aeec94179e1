import type { Image, Nodes, Paragraph } from 'mdast'
import { placeOfNode } from '../../model/place.js'
import type { Context } from './context.js'
import { altOf, resolveImage } from './images.js'
import { readProse } from './prose.js'
import { type Rewrite, withChildren } from './rewrite.js'

/** A picture alone in a paragraph is a figure with a number; a `withhold` that runs on takes its paragraph with it. */
export function readParagraph(node: Paragraph, context: Context, _rewrite: Rewrite): Nodes[] {
  const [only, ...others] = node.children
  const image = only?.type === 'imageReference' ? resolveImage(only, context) : only
  if (image?.type === 'image' && others.length === 0) return [figure(node, image, context)]
  const paragraph = withChildren(node, context)
  const runsOn = paragraph.children.some(child => child.type === 'withheldText' && child.runsOn === 'file')
  return runsOn
    ? [{ type: 'withheldBlock', runsOn: 'file', children: [paragraph], position: node.position }]
    : [paragraph]
}

function figure(node: Paragraph, image: Image, context: Context): Nodes {
  const place = placeOfNode(context.file, image)
  const src = context.shelf.picture(image.url, place)
  return {
    type: 'exhibit',
    kind: 'figure',
    caption: image.title ? readProse(image.title, place, context.shelf) : [],
    data: {
      columns: [],
      rows: [],
      image: { src: src ?? image.url, alt: altOf(image, context), decorative: false },
    },
    position: node.position,
  }
}
