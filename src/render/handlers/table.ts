import { h } from 'hastscript'
import type { PhrasingContent, Table } from 'mdast'
import { toString as proseText } from 'mdast-util-to-string'
import { isWide } from '../../exhibits/width.js'
import type { Handler, Scribe } from '../scribe.js'

/** A GFM table. Its columns are named; it scrolls by itself on a narrow screen. */
export const table =
  (_scribe: Scribe): Handler<Table> =>
  (state, node) => {
    const [header, ...rows] = node.children
    const cells = (row: Table['children'][number] | undefined, tag: 'th' | 'td') =>
      (row?.children ?? []).map((cell, index) => {
        const align = node.align?.[index]
        const properties = {
          ...(tag === 'th' && { scope: 'col' }),
          ...(align && { class: align === 'right' ? 'number' : `align-${align}` }),
        }
        const content = state.all({ type: 'root', children: cell.children as PhrasingContent[] })
        return h(tag, properties, content as never[])
      })
    const [names = [], ...texts] = node.children.map(row => row.children.map(cell => proseText(cell)))
    const wide = isWide(names, texts)
    const className = wide ? 'data wide' : 'data'
    return h(
      'div',
      {
        class: wide ? 'scroll turned' : 'scroll',
        tabIndex: 0,
        role: 'group',
        ariaLabel: 'Table',
      },
      [
        h('table', { class: className }, [
          h('thead', h('tr', cells(header, 'th'))),
          h(
            'tbody',
            rows.map(row => h('tr', cells(row, 'td'))),
          ),
        ]),
      ],
    )
  }
