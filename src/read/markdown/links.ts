import type { Link, LinkReference, Nodes } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { diagnose } from '../../model/diagnostic.js'
import { placeOfNode } from '../../model/place.js'
import { type Context, sourceOf } from './context.js'
import type { Rewrite } from './node-reader.js'

const safe = /^(?:https?:\/\/|mailto:|tel:)/i

/** `[…](#id)` becomes a reference; a link to the web stays one; anything else is refused and keeps its words. */
export function readLink(node: Link, context: Context, rewrite: Rewrite): Nodes[] {
  const children = rewrite(node.children, context)
  if (node.url.startsWith('#')) {
    return [{ type: 'crossReference', id: decoded(node.url.slice(1)), children, position: node.position }]
  }
  if (safe.test(node.url.trim())) return [{ ...node, title: null, children }]
  diagnose(
    placeOfNode(context.file, node),
    'link-is-safe',
    `The link \`${node.url}\` leads neither to the web nor into the review`,
    'Write `https://…`, `mailto:…`, or `[](#id)` for a section, an entry, a figure or a table.',
  )
  return children.length > 0 ? children : [{ type: 'text', value: node.url, position: node.position }]
}

/** `[words][name]` is the link that `[name]: …` defines. */
export function readLinkReference(node: LinkReference, context: Context, rewrite: Rewrite): Nodes[] {
  const definition = context.definitions.get(normalizeIdentifier(node.identifier))
  if (!definition) return [{ type: 'text', value: sourceOf(context, node), position: node.position }]
  const link: Link = { type: 'link', url: definition.url, children: node.children, position: node.position }
  return readLink(link, context, rewrite)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
