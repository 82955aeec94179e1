import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { mostRowsKeptTogether } from '../handlers/exhibit.js'
import type { Scribe } from '../scribe.js'

export type Cell = (ElementContent | string)[]

/** A table of an appendix: named columns, the first cell of each row its header. */
export function appendixTable(
  name: string,
  columns: readonly string[],
  rows: readonly { id?: string; cells: Cell[] }[],
  className = '',
): Element {
  const head = h(
    'tr',
    columns.map(column => h('th', { scope: 'col' }, column)),
  )
  const body = rows.map(({ id, cells }) =>
    h(
      'tr',
      { id },
      cells.map((cell, index) => (index === 0 ? h('th', { scope: 'row' }, cell) : h('td', cell))),
    ),
  )
  const isShort = rows.length <= mostRowsKeptTogether
  return h(
    'div',
    { class: ['scroll', ...(isShort ? ['short'] : [])], tabIndex: 0, role: 'group', ariaLabel: name },
    [h('table', { class: ['data', 'register', className] }, [h('thead', head), h('tbody', body)])],
  )
}

/** A heading of an appendix, listed in the contents. */
export function appendixHeading(text: string, scribe: Scribe): Element {
  const id = scribe.headingId(text)
  scribe.headings.push({ depth: 2, id, text })
  return h('h2', { id }, text)
}
