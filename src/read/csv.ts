import { CsvError, parse } from 'csv-parse/sync'
import type { VFile } from 'vfile'
import { diagnose } from '../model/diagnostic.js'

export interface CsvRow {
  cells: string[]
  line: number
  /** Column, from 1, at which each cell begins in its line; 1 for a row that spans lines. */
  columns: number[]
}

export interface CsvTable {
  header: CsvRow
  rows: CsvRow[]
}

interface ParsedRow {
  record: string[]
  raw: string
  info: { lines: number }
}

/**
 * Reads a CSV file (RFC 4180). Never throws: rows that are too short are filled up, those that are too long keep their
 * cells, and both are reported with their line. Undefined when there is no header.
 */
export function readCsv(file: VFile): CsvTable | undefined {
  const parsed = parseRows(file)
  let line = 1
  const rows = parsed.map(({ record, raw }): CsvRow => {
    const leading = raw.length - raw.replace(/^\n+/, '').length
    const row = {
      cells: record.map(cell => cell.trim()),
      line: line + leading,
      columns: cellColumns(raw.slice(leading)),
    }
    line += raw.split('\n').length - 1
    return row
  })
  const [header, ...body] = rows
  if (!header) return undefined
  for (const row of body) {
    const { length } = row.cells
    if (length === header.cells.length) continue
    const at = { line: row.line, column: 1 }
    diagnose(
      { file, start: at, end: at },
      'data-is-rectangular',
      `This row has ${length} cell${length === 1 ? '' : 's'}, the header has ${header.cells.length}`,
      'Give every row one cell for each column. A cell that holds a comma needs double quotes round it.',
    )
    while (row.cells.length < header.cells.length) row.cells.push('')
  }
  return { header, rows: body }
}

function parseRows(file: VFile): ParsedRow[] {
  try {
    return parse(String(file), {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[]
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1
    const at = { line, column: 1 }
    diagnose(
      { file, start: at, end: at },
      'data-is-rectangular',
      'The CSV cannot be read from here on',
      'A double quote is missing or stands in the middle of a cell. Inside quotes, write a double quote twice.',
    )
    return []
  }
}

/** Where the cells of a row begin, counting the separators outside quotes. */
function cellColumns(raw: string): number[] {
  const columns = [1]
  let quoted = false
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted
    else if (raw[index] === ',' && !quoted) columns.push(index + 2)
  }
  return columns
}
