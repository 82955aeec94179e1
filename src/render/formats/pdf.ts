import type { Release } from '../../model/release.js'
import { type Book, renderBook } from '../book.js'
import { coverOf } from '../cover.js'
import { loadFonts } from '../fonts.js'
import { headingTexts } from '../heading-texts.js'
import type { Layout } from '../page.js'
import { audit } from '../pdf/audit/index.js'
import { finishPdf } from '../pdf/finish.js'
import { namedPages } from '../pdf/named-pages.js'
import { placeholder } from '../pdf/page-numbers.js'
import { picturePath, picturesOf } from '../pictures.js'
import { loadStyles } from '../styles.js'
import { loadTemplates } from '../templates.js'
import type { Format } from './format.js'

/** The PDF: one document of all parts, printed by a browser, with the page numbers of the contents filled in. */
export const pdf: Format = {
  id: 'pdf',
  prints: true,
  download: release => ({ href: `${release.slug}.pdf`, title: 'Download the PDF' }),
  async render(release, { colophon, date, print }) {
    if (!print) throw new TypeError('The PDF needs a browser to print it.')
    const { html, assets, lines } = await printable(release, colophon)
    const { conductedBy, agency } = release.record
    const author = conductedBy || agency
    const bytes = await finishPdf(await print({ html, assets }), {
      lines,
      headings: headingTexts(html),
      labels: [{ from: 1, style: 'decimal' }],
      expansions: [],
      title: release.record.title,
      author,
      language: release.language,
      producer: 'Aftermark',
      date,
    })
    const faults = (await audit(bytes)).map(({ what, ...rest }) => ({ words: what, ...rest }))
    return { files: [{ path: `${release.slug}.pdf`, bytes }], texts: [html], faults }
  },
}

export interface Printable {
  html: string
  assets: Map<string, { bytes: Uint8Array; type: string }>
  /** How many lines the contents have, each with a placeholder for its page number. */
  lines: number
}

/** The document that is printed, whole but for the page numbers of its contents. */
export async function printable(release: Release, colophon: string): Promise<Printable> {
  const [templates, styles, fonts] = await Promise.all([loadTemplates(), loadStyles('print'), loadFonts()])
  const book = renderBook(oneDocument(release))
  const cover = coverOf(release)
  const whole = templates('print', {
    language: release.language,
    cover,
    colophon,
    contents: book.contents,
    figures: book.figures,
    tables: book.tables,
    placeholder,
    parts: book.parts.map((part, index) => ({ ...part, body: part.html, page: `part-${index}` })),
  })
  const html = fillEmptyCells(whole)
  const css = `${fonts.css}\n${styles}\n${namedPages(book.parts, cover)}`
  const assets = new Map([
    ['assets/print.css', { bytes: new TextEncoder().encode(css), type: 'text/css' }],
    ...[...fonts.files].map(([path, bytes]) => [`assets/${path}`, { bytes, type: 'font/woff2' }] as const),
    ...picturesOf(release, fonts).map(({ url, bytes, type }) => [url, { bytes, type }] as const),
  ])
  return { html, assets, lines: linesOf(book) }
}

/** Chromium leaves a cell without content out of the tags, and the row is then a cell short. */
function fillEmptyCells(html: string): string {
  const empty = /<(t[dh])((?:\s[^>]*)?)>((?:\s|<\/?(?:p|span|div|b|i|em|strong|time)\b[^>]*>)*)<\/\1>/g
  return html.replace(empty, '<$1$2>\u00A0</$1>')
}

function oneDocument(release: Release): Layout {
  return {
    release,
    medium: 'print',
    href: anchor => (release.anchors.has(anchor) ? `#${anchor}` : undefined),
    picture: path => picturePath(path),
  }
}

function linesOf({ contents, figures, tables }: Book): number {
  return contents.reduce((sum, row) => sum + 1 + row.sections.length, figures.length + tables.length)
}
