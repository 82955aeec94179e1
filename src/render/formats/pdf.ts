import type { Release } from '../../model/release.js'
import { type Book, renderBook } from '../book.js'
import { coverOf } from '../cover.js'
import { loadFonts } from '../fonts.js'
import type { Layout } from '../page.js'
import { namedPages } from '../pdf/named-pages.js'
import { pageNumbers } from '../pdf/page-numbers.js'
import { picturePath } from '../pictures.js'
import { loadStyles } from '../styles.js'
import { loadTemplates } from '../templates.js'
import type { Format } from './index.js'

/** The PDF: one document of all parts, printed by a browser, with the page numbers of the contents filled in. */
export const pdf: Format = {
  id: 'pdf',
  prints: true,
  download: release => ({ href: `${release.slug}.pdf`, title: 'Download the PDF' }),
  async render(release, { colophon, print }) {
    if (!print) throw new TypeError('The PDF needs a browser to print it.')
    const { html, assets, anchors } = await printable(release, colophon)
    const bytes = await print({
      html,
      assets,
      fill: async printed => {
        const pages = await pageNumbers(printed)
        return Object.fromEntries(anchors.map(anchor => [pageNumberId(anchor), pageOf(pages, anchor)]))
      },
    })
    return { files: [{ path: `${release.slug}.pdf`, bytes }], texts: [html] }
  },
}

export interface Printable {
  html: string
  assets: Map<string, { bytes: Uint8Array; type: string }>
  /** Every anchor that the contents name, whose page numbers are to be filled in. */
  anchors: string[]
}

/** The document that is printed, whole but for the page numbers of its contents. */
export async function printable(release: Release, colophon: string): Promise<Printable> {
  const [templates, styles, fonts] = await Promise.all([loadTemplates(), loadStyles('print'), loadFonts()])
  const book = renderBook(oneDocument(release))
  const cover = coverOf(release)
  const html = templates('print', {
    language: release.language,
    cover,
    colophon,
    contents: book.contents.map(row => numbered(row)),
    figures: book.figures.map(numbered),
    tables: book.tables.map(numbered),
    parts: book.parts.map((part, index) => ({ ...part, body: part.html, page: `part-${index}` })),
  })
  const css = `${fonts.css}\n${styles}\n${namedPages(book.parts, cover)}`
  const assets = new Map([
    ['assets/print.css', { bytes: new TextEncoder().encode(css), type: 'text/css' }],
    ...[...fonts.files].map(([path, bytes]) => [`assets/${path}`, { bytes, type: 'font/woff2' }] as const),
    ...[...release.assets.values()].map(
      ({ path, bytes, type }) => [picturePath(path), { bytes, type }] as const,
    ),
  ])
  return { html, assets, anchors: anchorsOf(book) }
}

function oneDocument(release: Release): Layout {
  return {
    release,
    href: anchor => (release.anchors.has(anchor) ? `#${anchor}` : undefined),
    picture: path => picturePath(path),
  }
}

const pageNumberId = (anchor: string): string => `page_of_${anchor}`

/** A line of the contents with the id of its page number, and those of its sections. */
function numbered<T extends { anchor: string; sections?: { anchor: string }[] }>(row: T) {
  return {
    ...row,
    pageId: pageNumberId(row.anchor),
    ...(row.sections && { sections: row.sections.map(withId) }),
  }
}

function withId<T extends { anchor: string }>(row: T) {
  return { ...row, pageId: pageNumberId(row.anchor) }
}

function anchorsOf({ contents, figures, tables }: Book): string[] {
  const rows = contents.flatMap(row => [row.anchor, ...row.sections.map(section => section.anchor)])
  return [...rows, ...figures.map(line => line.anchor), ...tables.map(line => line.anchor)]
}

function pageOf(pages: ReadonlyMap<string, number>, anchor: string): string {
  const page = pages.get(anchor)
  if (page === undefined) throw new Error(`The printed report has no place for \`${anchor}\`.`)
  return String(page)
}
