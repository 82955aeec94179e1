import { toString as proseText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { placeOfNode } from '../../model/place.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'table-has-header',
  summary: 'Every table has a header row that names each of its columns.',
  why: 'A screen reader says the name of the column before each cell; without names a table is a heap of values.',
  examples: { holds: [], fails: [] },
  looksAt: 'text',
  check({ sections }, report) {
    for (const { file, body } of sections) {
      visit(body, 'table', node => {
        const [header] = node.children
        const unnamed = header?.children.findIndex(cell => proseText(cell).trim() === '') ?? 0
        if (unnamed === -1) return
        report(
          placeOfNode(file, node),
          `Column ${unnamed + 1} of the table has no name`,
          'Name every column in the first row.',
        )
      })
    }
  },
}
