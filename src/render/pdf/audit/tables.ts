import { spanOf } from './attributes.js'
import type { Resolve } from './resolve.js'
import { kidsOf, type Structure, type StructureElement } from './structure.js'

export interface Grid {
  rows: StructureElement[]
  /** The cell at each place, row by row; a cell that spans stands at each of its places. */
  grid: (StructureElement | undefined)[][]
  /** How many columns each row has, spans counted. */
  widths: number[]
  /** Cells at a place that another has. */
  overlaps: StructureElement[]
  /** A cell that reaches below the last row. */
  overhang: StructureElement | undefined
}

const parts = new Set(['THead', 'TBody', 'TFoot'])
/** No table is wider; a damaged span may be. */
const widest = 1000

/** Lays the cells of a table out as a reader sees them. */
export function gridOf(structure: Structure, table: StructureElement, resolve: Resolve): Grid {
  const rows = kidsOf(table).flatMap(kid => {
    const type = kid.role.standard ?? ''
    return type === 'TR'
      ? [kid]
      : parts.has(type)
        ? kidsOf(kid).filter(row => row.role.standard === 'TR')
        : []
  })
  const grid: Grid['grid'] = rows.map(() => [])
  const overlaps: StructureElement[] = []
  let overhang: StructureElement | undefined
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of kidsOf(row)) {
      if (cell.role.standard !== 'TH' && cell.role.standard !== 'TD') continue
      while (grid[index]?.[column]) column++
      const wide = Math.min(spanOf(structure, cell, 'ColSpan', resolve), widest)
      const high = spanOf(structure, cell, 'RowSpan', resolve)
      if (index + high > rows.length) overhang ??= cell
      if (!place(grid.slice(index, index + high), column, wide, cell)) overlaps.push(cell)
      column += wide
    }
  }
  return { rows, grid, widths: grid.map(row => row.filter(Boolean).length), overlaps, overhang }
}

/** Gives whether all places were free. */
function place(rows: Grid['grid'], column: number, wide: number, cell: StructureElement): boolean {
  let free = true
  for (const row of rows) {
    for (let each = column; each < column + wide; each++) {
      if (row[each]) free = false
      else row[each] = cell
    }
  }
  return free
}
