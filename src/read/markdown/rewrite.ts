import type { Nodes, RootContent } from 'mdast'
import { readCode } from './code.js'
import type { Context } from './context.js'
import { readDirective } from './directives/index.js'
import { readHtml } from './html.js'
import { readImage, readImageReference } from './images.js'
import { readLink, readLinkReference } from './links.js'
import type { NodeReader, Rewrite } from './node-reader.js'
import { readParagraph } from './paragraph.js'
import { runOn } from './run-on.js'
import { readText } from './text.js'

/** One row for each kind of node that a review reads in its own way; every other node keeps its form. */
const readers: Readonly<Record<string, NodeReader<never>>> = {
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
function withChildren<T extends Nodes>(node: T, context: Context): T {
  if (!('children' in node)) return node
  const parent = node as { children: RootContent[] }
  parent.children = rewrite(parent.children, context)
  return node
}
