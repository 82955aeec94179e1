import { toString as hastText } from 'hast-util-to-string'
import type { Release } from '../model/release.js'
import { renderAppendices } from './appendices/index.js'
import type { Heading, Layout, RenderedPart } from './page.js'
import { renderPart } from './parts.js'
import { proseToHast } from './prose.js'
import { scribeFor } from './scribe.js'
import { renderThemeIndex } from './theme-index.js'

/** A release turned into HTML, part by part, in the order in which it is read. */
export interface Book {
  release: Release
  parts: RenderedPart[]
  contents: ContentsRow[]
  figures: ExhibitLine[]
  tables: ExhibitLine[]
}

/** A heading in the table of contents. */
export interface ContentsLine {
  anchor: string
  title: string
}

/** A part in the table of contents. */
export interface ContentsRow {
  anchor: string
  label: string
  number: string
  title: string
  /** Whether its page is numbered i, ii, iii. */
  isFront: boolean
  /** Headings of its text, two levels of them. */
  sections: (ContentsLine & { sections: ContentsLine[] })[]
}

/** A line of a list of figures or tables. */
export interface ExhibitLine {
  anchor: string
  /** Whether its page is numbered i, ii, iii. */
  isFront: boolean
  label: string
  caption: string
}

export function renderBook(layout: Layout): Book {
  const { release } = layout
  const parts = [
    ...release.parts.map(part => renderPart(part, layout)),
    ...renderAppendices(layout),
    ...renderThemeIndex(layout),
  ]
  const front = new Set(parts.filter(({ isFront }) => isFront).map(({ id }) => id))
  return {
    release,
    parts,
    contents: parts.map(({ id, label, number, title, headings, isFront }) => ({
      anchor: id,
      label,
      number,
      title,
      isFront,
      sections: sectionsOf(headings),
    })),
    figures: lines(layout, 'Figure', front),
    tables: lines(layout, 'Table', front),
  }
}

/** The second and third level of the contents; one of the third that has none above it stands as one of the second. */
function sectionsOf(headings: readonly Heading[]): ContentsRow['sections'] {
  const sections: ContentsRow['sections'] = []
  for (const { depth, id, text } of headings) {
    const row = { anchor: id, title: text, sections: [] }
    if (depth === 2) sections.push(row)
    else if (depth === 3) (sections.at(-1)?.sections ?? sections).push(row)
  }
  return sections
}

/** Captions in the words that are printed, with the labels of references and the marks of what is withheld. */
function lines(layout: Layout, series: string, front: ReadonlySet<string>): ExhibitLine[] {
  return layout.release.exhibits
    .filter(row => row.series === series)
    .map(({ anchor, label, caption, part }) => {
      const children = proseToHast(caption, scribeFor(layout, part))
      return { anchor, label, isFront: front.has(part), caption: hastText({ type: 'root', children }) }
    })
}
