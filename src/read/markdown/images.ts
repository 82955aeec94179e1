import type { Image, ImageReference, Nodes } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import { partWords } from '../../model/withhold.js'
import { type Context, sourceOf } from './context.js'

/** A picture within a line of text. */
export function readImage(node: Image, context: Context): Nodes[] {
  const src = context.shelf.picture(node.url, placeOfNode(context.file, node))
  return [{ ...node, title: null, url: src ?? node.url, alt: altOf(node, context) }]
}

export function readImageReference(node: ImageReference, context: Context): Nodes[] {
  const image = resolveImage(node, context)
  return image
    ? readImage(image, context)
    : [{ type: 'text', value: sourceOf(context, node), position: node.position }]
}

/** The picture that `![…][name]` refers to. */
export function resolveImage(node: ImageReference, context: Context): Image | undefined {
  const definition = context.definitions.get(normalizeIdentifier(node.identifier))
  if (!definition) return undefined
  const { url, title } = definition
  return { type: 'image', url, alt: node.alt ?? '', title: title ?? null, position: node.position }
}

/**
 * The alt text as the author typed it. mdast gives it with `withhold` directives already unwrapped, which would print
 * what they are there to withhold.
 */
export function altOf(image: Image, context: Context): string {
  const source = sourceOf(context, image)
  const alt = source.slice(0, source.lastIndexOf(']('))
  if (!/with/i.test(alt) || !partWords(alt).some(piece => piece.withheld)) return image.alt ?? ''
  diagnose(
    placeOfNode(context.file, image),
    'withhold-is-closed',
    'Text cannot be withheld inside an alt text',
    'Withhold the whole picture with `:::withhold`, or describe it without the words.',
  )
  return ''
}
