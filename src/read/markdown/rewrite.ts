import type { Nodes, RootContent } from 'mdast'
import { readCode } from './code.js'
import type { Context } from './context.js'
import { readDirective } from './directives/index.js'
import { readHtml } from './html.js'
import { readImage, readImageReference } from './images.js'
import { readLink, readLinkReference } from './links.js'
import { readParagraph } from './paragraph.js'
import { runOn } from './run-on.js'
import { readText } from './text.js'

/** Gives the nodes that stand in a node's place; its children have not been rewritten yet. */
type Reader = (node: never, context: Context, rewrite: Rewrite) => Nodes[]

/** Rewrites a list of children. */
export type Rewrite = <T extends Nodes>(nodes: T[], context: Context) => T[]

/** One row for each kind of node that a review reads in its own way; every other node keeps its form. */
const readers: Readonly<Record<string, Reader>> = {
  code: readCode,
  containerDirective: readDirective,
  html: readHtml,
  image: readImage,
  imageReference: readImageReference,
  inlineCode: readCode,
  leafDirective: readDirective,
  link: readLink,
  linkReference: readLinkReference,
  paragraph: readParagraph,
  text: readText,
  textDirective: readDirective,
}

/** Turns what the Markdown parser gives into the nodes of a review: entries, citations, references, exhibits. */
export const rewrite: Rewrite = (nodes, context) =>
  runOn(nodes.flatMap(node => rewriteNode(node, context))) as typeof nodes

function rewriteNode(node: Nodes, context: Context): Nodes[] {
  const reader = readers[node.type]
  return reader ? reader(node as never, context, rewrite) : [withChildren(node, context)]
}

/** The node with its children rewritten. */
export function withChildren<T extends Nodes>(node: T, context: Context): T {
  if (!('children' in node)) return node
  const parent = node as { children: RootContent[] }
  parent.children = rewrite(parent.children, context)
  return node
}
