import type { Image, Nodes, Paragraph } from 'mdast'
import { placeOfNode } from '../../model/place.js'
import type { Context } from './context.js'
import { altOf, resolveImage } from './images.js'
import type { Rewrite } from './node-reader.js'

/** A picture alone in a paragraph is a figure with a number; a `withhold` that runs on takes its paragraph with it. */
export function readParagraph(node: Paragraph, context: Context, rewrite: Rewrite): Nodes[] {
  const [only, ...others] = node.children
  const image = only?.type === 'imageReference' ? resolveImage(only, context) : only
  if (image?.type === 'image' && others.length === 0) return [figure(node, image, context)]
  node.children = rewrite(node.children, context)
  const runsOn = node.children.some(child => child.type === 'withheldText' && child.runsOn === 'file')
  return runsOn
    ? [{ type: 'withheldBlock', runsOn: 'file', children: [node], position: node.position }]
    : [node]
}

function figure(node: Paragraph, image: Image, context: Context): Nodes {
  const place = placeOfNode(context.file, image)
  const src = context.shelf.picture(image.url, place)
  return {
    type: 'exhibit',
    kind: 'figure',
    caption: image.title ? context.prose(image.title, place) : [],
    data: {
      columns: [],
      rows: [],
      image: { src: src ?? image.url, alt: altOf(image, context), decorative: false },
    },
    position: node.position,
  }
}
