import { visit } from 'unist-util-visit'
import type { ExhibitRow, Part, RegisterRow } from '../model/release.js'
import type { Review } from '../model/review.js'
import type { Exhibit } from '../model/tree.js'
import type { Conventions } from './conventions.js'

/** Label ("Figure 4-1") and anchor of every exhibit with a number. */
export function releasedExhibits(
  review: Review,
  { numbers, seriesOf }: Conventions,
): Map<Exhibit, { label: string; anchor: string }> {
  const labelled = new Map<Exhibit, { label: string; anchor: string }>()
  for (const body of [review.foreword, ...review.sections.map(section => section.body)]) {
    visit(body, 'exhibit', node => {
      const number = numbers.exhibits.get(node)
      if (number === undefined) return
      const series = seriesOf(node.kind)
      const anchor = node.id ?? `${series.toLowerCase()}_${number}`
      labelled.set(node, { label: `${series} ${number}`, anchor })
    })
  }
  return labelled
}

/** The exhibits that stand in the parts of an edition, for its lists of figures and tables. */
export function exhibitRows(parts: readonly Part[], { seriesOf }: Conventions): ExhibitRow[] {
  const rows: ExhibitRow[] = []
  for (const part of parts) {
    visit(part.body, 'exhibit', ({ kind, label, anchor, caption }) => {
      if (label && anchor) rows.push({ series: seriesOf(kind), label, anchor, caption, part: part.id })
    })
  }
  return rows
}

/** In which part each anchor of an edition stands. */
export function anchorsOf(parts: readonly Part[], registers: readonly RegisterRow[], register: string) {
  const anchors = new Map<string, string>()
  for (const part of parts) {
    anchors.set(part.id, part.id)
    visit(part.body, node => {
      if (node.type === 'entry') anchors.set(node.id, part.id)
      if (node.type !== 'exhibit') return
      if (node.anchor) anchors.set(node.anchor, part.id)
      for (const row of node.data.rows) if (row.id) anchors.set(row.id, part.id)
    })
  }
  for (const row of registers) anchors.set(row.anchor, register)
  return anchors
}
