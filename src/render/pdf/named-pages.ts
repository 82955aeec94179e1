import type { RenderedPart } from '../page.js'

interface CoverMarks {
  title: string
  draft: boolean
  fictional: boolean
  handling: string
}

/**
 * The pages of each part: its running head, and the same turned for wide tables. The marks that a page must carry
 * stand in its margin, so that no page can be without them.
 */
export function namedPages(parts: readonly RenderedPart[], cover: CoverMarks): string {
  const marking = [cover.handling, cover.fictional ? 'FICTIONAL SAMPLE' : ''].filter(Boolean).join('  ·  ')
  const draft = cover.draft
    ? '@top-left { width: 42% } @top-center { content: "DRAFT"; width: 16% } @top-right { width: 42% }'
    : ''
  const sheets = parts.map((part, index) => {
    const head = [part.number, part.title].filter(Boolean).join('  ')
    return `
@page part-${index} { @top-left { content: ${cssString(cover.title)} } @top-right { content: ${cssString(head)} } }
@page part-${index}-turned { size: 11in 8.5in; @top-left { content: ${cssString(cover.title)} } @top-right { content: ${cssString(head)} } }
.part-${index} { page: part-${index} }
.part-${index} .turned { page: part-${index}-turned }`
  })
  return `@page { ${draft} @bottom-left { content: ${cssString(marking)} } }${sheets.join('')}`
}

/** A CSS string that holds any text: everything but plain letters and digits is written as its code. */
export function cssString(text: string): string {
  const escaped = [...text].map(char =>
    /[A-Za-z0-9 .,:;()–’·-]/.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
