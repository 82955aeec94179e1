import type { Rule } from '../rule.js'
import type { StructureElement } from '../structure.js'
import { gridOf } from '../tables.js'

export const rule: Rule = {
  id: 'table-is-regular',
  summary: 'All rows of a table are equally wide, and no cell lies upon another.',
  basis: 'ISO 14289-1, 7.2',
  verapdf: ['7.2-15', '7.2-41', '7.2-42', '7.2-43'],
  examine({ structure, resolve }, report) {
    const tell = (table: StructureElement, cell: StructureElement | undefined, reason: string): void =>
      report({
        at: cell ?? table,
        reason,
        note: 'Give every row as many cells as the widest, with spans counted; empty cells are cells.',
      })
    for (const table of structure.byType.get('Table') ?? []) {
      const { rows, widths, overlaps, overhang } = gridOf(structure, table, resolve)
      const width = widths[0] ?? 0
      const odd = widths.findIndex(each => each !== width)
      for (const cell of overlaps) tell(table, cell, 'A cell of a table lies upon another')
      if (odd !== -1) {
        tell(
          table,
          rows[odd],
          `Row ${odd + 1} of a table has ${widths[odd]} columns, and the first has ${width}`,
        )
      }
      if (overhang) tell(table, overhang, 'A cell of a table spans more rows than the table has')
    }
  },
}
