import type { PdfDict } from '@libpdf/core'
import { textOf } from './objects.js'
import type { Resolve } from './resolve.js'

/** The standard structure types of ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** Types that only group: what stands in them stands, for the rules about nesting, where they stand. */
export const grouping: ReadonlySet<string> = new Set(['NonStruct', 'Div', 'Part'])

/** What the type of an element stands for. */
export interface Role {
  /** The standard type, if it leads to one. */
  standard: string | undefined
  /** The mapping runs in a circle. */
  circular: boolean
  /** A standard type that is mapped to another. */
  remapped: boolean
}

/** Follows the role map of a document; each type is looked up once. */
export function roleFinder(roleMap: PdfDict | undefined, resolve: Resolve): (type: string) => Role {
  const known = new Map<string, Role>()
  return type => {
    const found = known.get(type) ?? follow(type, roleMap, resolve)
    known.set(type, found)
    return found
  }
}

function follow(type: string, roleMap: PdfDict | undefined, resolve: Resolve): Role {
  const mapped = textOf(roleMap?.get(type), resolve)
  if (standardTypes.has(type)) {
    const elsewhere = mapped !== undefined && mapped !== type
    return { standard: type, circular: false, remapped: elsewhere }
  }
  const seen = new Set([type])
  for (let next = mapped; next !== undefined; next = textOf(roleMap?.get(next), resolve)) {
    if (standardTypes.has(next)) return { standard: next, circular: false, remapped: false }
    if (seen.has(next)) return { standard: undefined, circular: true, remapped: false }
    seen.add(next)
  }
  return { standard: undefined, circular: false, remapped: false }
}
