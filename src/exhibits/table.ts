import type { Element } from 'hast'
import { h } from 'hastscript'
import { toString as proseText } from 'mdast-util-to-string'
import type { ExhibitData, Prose } from '../model/tree.js'
import type { Canvas, ExhibitKind } from './exhibit-kind.js'
import { isWide, wrapsBeyond } from './width.js'

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
    const short = data.columns.map((_, index) => data.rows.every(row => isShort(row.cells[index] ?? [])))
    const header = data.columns.map((name, index) =>
      h('th', { scope: 'col', class: classOf(numeric[index]) }, name),
    )
    const rows = data.rows.map(row =>
      h(
        'tr',
        row.cells.map((prose, index) =>
          bodyCell(prose, index, classOf(numeric[index], short[index]), canvas),
        ),
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
function bodyCell(prose: Prose, index: number, className: string | undefined, canvas: Canvas): Element {
  const content = canvas.inline(prose)
  return index === 0
    ? h('th', { scope: 'row', class: className === 'short' ? className : undefined }, content)
    : h('td', { class: className }, content)
}

function classOf(numeric: boolean | undefined, short = false): string | undefined {
  return numeric ? 'number' : short ? 'short' : undefined
}

/** A call sign or a time: it stays on one line. */
function isShort(prose: Prose): boolean {
  return proseText(prose).length <= wrapsBeyond && prose.every(({ type }) => type === 'text')
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
