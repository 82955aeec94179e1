import { toString as proseText } from 'mdast-util-to-string'
import { placeOfNode } from '../../model/place.js'
import { text } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'table-has-header',
  summary: 'Every table has a header row that names each of its columns.',
  why: 'A screen reader says the name of the column before each cell; without names a table is a heap of values.',
  examples: {
    holds: [
      text(`
        | Agency | Officers | *Arrived* |
        |---|---|---|
        | Bellhaven | 14 | 14:50 |
      `),
    ],
    fails: [
      text(`
        | Agency | | Arrived | ◀ table-has-header
        |---|---|---|
        | Bellhaven | 14 | 14:50 |
      `),
      {
        ...text('::table{#units src=data/units.csv caption="Units"}'),
        'data/units.csv': 'Agency,,Arrived ◀ table-has-header\nBellhaven,14,14:50\n',
      },
    ],
  },
  looksAt: 'text',
  check(_review, report, { nodes }) {
    for (const { node, file } of nodes('table')) {
      const [header] = node.children
      const unnamed = header?.children.findIndex(cell => proseText(cell).trim() === '') ?? 0
      if (unnamed === -1) continue
      report(
        placeOfNode(file, node),
        `Column ${unnamed + 1} of the table has no name`,
        'Name every column in the first row.',
      )
    }
  },
}
