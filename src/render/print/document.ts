import type { Design } from '../../model/design.js'
import type { Release } from '../../model/release.js'
import { type Book, renderBook } from '../book.js'
import { coverOf } from '../cover.js'
import { loadFonts } from '../fonts.js'
import type { Layout } from '../page.js'
import type { LabelRange } from '../pdf/finish.js'
import { picturePath, picturesOf } from '../pictures.js'
import { hinted, withoutPrivateUse } from '../structure-hints.js'
import { loadStyles } from '../styles.js'
import { loadTemplates } from '../templates.js'
import { themeParts } from '../theme/styles.js'
import type { Blanks } from './blanks.js'
import { contentsLines, exhibitLines } from './contents.js'
import { runningHeads } from './running-heads.js'
import { sheetOf } from './sheet.js'
import { titleSize } from './title-size.js'

/** A document that is ready to be printed, and what is to be known of its pages afterwards. */
export interface Printable {
  html: string
  assets: Map<string, { bytes: Uint8Array; type: string }>
  /** How many page numbers are to be set, each where a placeholder stands. */
  lines: number
  labels: LabelRange[]
  /** The anchors of its parts, in order. */
  parts: string[]
}

export interface PrintableOptions {
  colophon: string
  design: Design
}

/**
 * The document that is printed, whole but for its page numbers.
 *
 * @param blanks pages that are left blank, so that what comes after them opens on the side where it belongs
 */
export async function printable(
  release: Release,
  { colophon, design }: PrintableOptions,
  blanks?: Blanks,
): Promise<Printable> {
  const [templates, styles, fonts] = await Promise.all([loadTemplates(), loadStyles('print'), loadFonts()])
  const book = renderBook(oneDocument(release))
  const theme = themeParts(design.theme, styles)
  const cover = { ...coverOf(release), logo: theme.logo }
  const isBound = design.profile === 'print'
  const firstText = book.parts.findIndex(({ isFront }) => !isFront)
  const whole = templates('print', {
    language: withoutPrivateUse(release.language),
    cover,
    titleSize: titleSize(cover.title, cover.subtitle),
    colophon,
    bound: isBound,
    hints: {
      contents: hinted(release.language, 'contents'),
      contentsLine: hinted(release.language, 'contentsLine'),
    },
    contents: contentsLines(book.contents),
    figures: exhibitLines(book.figures),
    tables: exhibitLines(book.tables),
    parts: book.parts.map((part, index) => ({
      ...part,
      body: part.html,
      page: `part-${index}`,
      blank: blanks?.before.has(part.id) ? (index <= firstText ? 'of-front' : 'of-text') : '',
    })),
    lastBlank: blanks?.last ?? false,
  })
  const html = fillEmptyCells(whole)
  const css = [
    fonts.css,
    styles,
    theme.css,
    sheetOf(design),
    runningHeads(book.parts, cover, design.profile),
  ].join('\n')
  const assets = new Map([
    ['assets/print.css', { bytes: new TextEncoder().encode(css), type: 'text/css' }],
    ...[...fonts.files].map(([path, bytes]) => [`assets/${path}`, { bytes, type: 'font/woff2' }] as const),
    ...theme.assets,
    ...picturesOf(release, fonts).map(({ url, bytes, type }) => [url, { bytes, type }] as const),
  ])
  return {
    html,
    assets,
    lines: html.split('<span class="page">').length - 1,
    labels: labelsOf(book, isBound),
    parts: book.parts.map(({ id }) => id),
  }
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

/** Covers have names; what comes before the text is numbered i, ii, iii, and the text 1, 2, 3. */
function labelsOf({ parts }: Book, isBound: boolean): LabelRange[] {
  const text = parts.find(({ isFront }) => !isFront)
  return [
    { from: 1, prefix: 'Cover' },
    { from: isBound ? 3 : 2, style: 'roman' },
    ...(text ? [{ from: { destination: text.id }, style: 'decimal' } as const] : []),
    { from: 'last', prefix: 'Back cover' },
  ]
}
