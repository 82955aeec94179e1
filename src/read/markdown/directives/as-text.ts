import type { Paragraph, RootContent } from 'mdast'
import { placeOfNode } from '../../../model/place.js'
import type { Context } from '../context.js'
import type { Directive, DirectiveReader } from './directive.js'

/** The fences as text, and between them the content as it would stand without them: what it withholds stays withheld. */
export const asText: DirectiveReader = (node, context, rewrite) => {
  const lines = context.source.split('\n')
  const line = (number: number | undefined): string => lines[(number ?? 1) - 1]?.trim() ?? ''
  const { start, end } = node.position ?? {}
  if (node.type !== 'containerDirective') {
    const first = start?.line ?? 1
    return [paragraph(lines.slice(first - 1, end?.line ?? first).join(' '), node, context)]
  }
  const children = rewrite(node.children as RootContent[], context).filter(
    child => !(child.type === 'paragraph' && isLabel(child)),
  )
  const closed = end !== undefined && /^:{3,}$/.test(line(end.line)) && end.line !== start?.line
  return [
    paragraph(line(start?.line), node, context),
    ...children,
    ...(closed ? [paragraph(line(end.line), node, context)] : []),
  ]
}

function isLabel(node: Paragraph): boolean {
  return Boolean((node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel)
}

function paragraph(text: string, node: Directive, context: Context): Paragraph {
  const children = context.prose(text, placeOfNode(context.file, node))
  return { type: 'paragraph', children, position: node.position }
}
