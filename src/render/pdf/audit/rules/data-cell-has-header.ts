import { headersOf } from '../attributes.js'
import type { Rule } from '../rule.js'
import type { StructureElement } from '../structure.js'
import { gridOf } from '../tables.js'

export const rule: Rule = {
  id: 'data-cell-has-header',
  summary: 'Every cell of a table has a header cell above or before it, or names one.',
  basis: 'ISO 14289-1, 7.5',
  verapdf: ['7.5-1'],
  examine({ structure, resolve }, report) {
    for (const table of structure.byType.get('Table') ?? []) {
      const { grid } = gridOf(structure, table, resolve)
      // Columns and rows with a header cell so far, from the top and from the left.
      const columns = new Set<number>()
      const done = new Set<StructureElement>()
      const bare = grid.flatMap(row => {
        let led = false
        return row.flatMap((cell, column) => {
          if (cell?.role.standard === 'TH') {
            columns.add(column)
            led = true
          } else if (cell && !led && !columns.has(column) && !done.has(cell)) {
            done.add(cell)
            return headersOf(structure, cell, resolve).length === 0 ? [cell] : []
          }
          if (cell) done.add(cell)
          return []
        })
      })
      const first = bare[0]
      if (!first) continue
      report({
        at: first,
        reason: `${bare.length} cells of a table have no header cell above or before them`,
        note: 'Tag the first row or the first column as `TH`.',
      })
    }
  },
}
