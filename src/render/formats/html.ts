import type { OutputFile } from '../../io/publish.js'
import type { Release } from '../../model/release.js'
import { type Book, renderBook } from '../book.js'
import { coverOf } from '../cover.js'
import { loadFonts } from '../fonts.js'
import type { Layout } from '../page.js'
import { picturePath, picturesOf } from '../pictures.js'
import { loadStyles } from '../styles.js'
import { loadTemplates } from '../templates.js'
import { type ThemeParts, themeParts } from '../theme/styles.js'
import type { Format } from './format.js'

/** The HTML edition: a landing page and a page for each part. It needs no server, no script and nothing from elsewhere. */
export const html: Format = {
  id: 'html',
  prints: false,
  async render(release, { colophon, design, downloads }) {
    const [templates, styles, fonts] = await Promise.all([loadTemplates(), loadStyles('screen'), loadFonts()])
    const layout = pagesOf(release)
    const book = renderBook(layout)
    const theme = themeParts(design.theme, styles)
    const common = { ...chrome(book, layout, theme.logo), colophon }
    const pages = book.parts.map((part, index): OutputFile => {
      const previous = book.parts[index - 1]
      const next = book.parts[index + 1]
      return {
        path: pageName(part.id),
        bytes: templates('chapter', {
          ...common,
          ...part,
          pageTitle: [part.label, part.title].filter(Boolean).join('. '),
          contents: contentsFor(book, part.id),
          body: part.html,
          previous: previous && { href: pageName(previous.id), title: named(previous) },
          next: next && { href: pageName(next.id), title: named(next) },
        }),
      }
    })
    const landing = templates('landing', {
      ...common,
      pageTitle: common.cover.title,
      contents: contentsFor(book, ''),
      start: pages[0]?.path ?? '',
      downloads,
    })
    const written = [{ path: 'index.html', bytes: landing }, ...pages]
    const files = [
      ...written,
      { path: 'assets/report.css', bytes: [fonts.css, styles, theme.css].join('\n') },
      ...[...fonts.files].map(([path, bytes]) => ({ path: `assets/${path}`, bytes })),
      ...[...theme.assets].map(([path, { bytes }]) => ({ path, bytes })),
      ...picturesOf(release, fonts),
    ]
    return { files, texts: written.map(page => String(page.bytes)) }
  },
}

const reserved = new Set(['index', 'foreword', 'themes'])

/** The file of a part. Ids of built parts have an underscore, which no author's id has. */
export function pageName(id: string): string {
  if (id.startsWith('built_')) return `appendix-${id.slice('built_'.length)}.html`
  if (id.endsWith('_')) return `${id.slice(0, -1)}.html`
  return reserved.has(id) || id.startsWith('appendix-') ? `section-${id}.html` : `${id}.html`
}

function pagesOf(release: Release): Layout {
  return {
    release,
    medium: 'screen',
    href(anchor, from) {
      const part = release.anchors.get(anchor)
      if (part === undefined) return undefined
      const fragment = anchor === part ? '' : `#${anchor}`
      return part === from && fragment !== '' ? fragment : `${pageName(part)}${fragment}`
    },
    picture: path => picturePath(path),
  }
}

function chrome({ release, figures, tables }: Book, layout: Layout, logo: ThemeParts['logo']) {
  const linked = (lines: Book['figures']) =>
    lines.map(line => ({ ...line, href: layout.href(line.anchor, '') ?? '' }))
  return {
    language: release.language,
    cover: { ...coverOf(release), logo },
    figures: linked(figures),
    tables: linked(tables),
  }
}

function contentsFor({ contents }: Book, current: string) {
  return contents.map(row => ({
    ...row,
    href: pageName(row.anchor),
    current: row.anchor === current,
    sections: row.sections.map(section => ({
      ...section,
      href: `${pageName(row.anchor)}#${section.anchor}`,
    })),
  }))
}

function named({ label, title }: { label: string; title: string }): string {
  return label === '' ? title : `${label}. ${title}`
}
