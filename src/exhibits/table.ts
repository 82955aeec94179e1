import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString as proseText } from 'mdast-util-to-string'
import type { ExhibitData, Prose } from '../model/tree.js'
import type { Canvas, ExhibitKind } from './exhibit-kind.js'
import { isWide } from './width.js'

/** `::table{#units src=data/units.csv caption="…"}` */
export const table: ExhibitKind = {
  id: 'table',
  series: 'Table',
  attributes: [],
  columns: { required: [], special: false },
  turned: ({ data }) => isWideTable(data),
  draw({ data }, canvas) {
    if (data.columns.length === 0) return []
    const numeric = data.columns.map((_, index) => data.rows.every(row => isNumber(row.cells[index] ?? [])))
    const header = data.columns.map((name, index) =>
      h('th', { scope: 'col', class: classOf(numeric[index]) }, name),
    )
    const rows = data.rows.map(row =>
      h(
        'tr',
        row.cells.map((prose, index) => bodyCell(prose, index, numeric, canvas)),
      ),
    )
    return [
      h('table', { class: isWideTable(data) ? 'data wide' : 'data' }, [
        h('thead', h('tr', header)),
        h('tbody', rows),
      ]),
    ]
  },
}

/** The first cell names its row. */
function bodyCell(prose: Prose, index: number, numeric: readonly boolean[], canvas: Canvas): Element {
  const content = canvas.inline(prose)
  return index === 0
    ? h('th', { scope: 'row' }, content)
    : h('td', { class: classOf(numeric[index]) }, content)
}

function classOf(numeric: boolean | undefined): string | undefined {
  return numeric ? 'number' : undefined
}

function isWideTable({ columns, rows }: ExhibitData): boolean {
  return isWide(
    columns,
    rows.map(row => row.cells.map(cell => proseText(cell))),
  )
}

function isNumber(prose: Prose): boolean {
  return /^[$€+−–-]?\s?\d[\d.,]*\s?%?$|^[–—-]?$/.test(proseText(prose))
}
