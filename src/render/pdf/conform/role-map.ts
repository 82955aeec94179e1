/** The standard type that stands for each of ours (ISO 32000-1, 14.8.4), where Chromium writes the name of an element. */
const standard: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  Em: 'Span',
  Mark: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Sup: 'Span',
  Title: 'P',
}

const standardTypes = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/**
 * The role map for the types that a document uses.
 *
 * @throws Error for a type that nobody has given a role, so that a new element is not published without one
 */
export function roleMap(types: Iterable<string>): string {
  const own = [...new Set(types)].filter(type => !standardTypes.has(type)).sort()
  const rows = own.map(type => {
    const role = standard[type]
    if (role === undefined) throw new Error(`The structure type \`${type}\` has no role in the PDF.`)
    return `/${type} /${role}`
  })
  return `<<${rows.join(' ')}>>`
}
