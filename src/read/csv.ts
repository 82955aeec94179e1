import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { diagnose } from '../model/diagnostic.js'

export interface Cell {
  text: string
  start: Point
  end: Point
}

export interface CsvRow {
  cells: Cell[]
  /** Whether the file gives it a cell for each column; where not, its values may stand under the wrong headings. */
  whole: boolean
}

export interface CsvTable {
  header: Cell[]
  rows: CsvRow[]
}

/**
 * Reads a CSV file (RFC 4180), each cell with its place. Never throws: rows that are too short are filled up, those
 * that are too long keep their cells, and both are reported; of a file that cannot be read to its end the rows before
 * the fault are kept. Undefined when there is no header.
 */
export function readCsv(file: VFile): CsvTable | undefined {
  const { rows, fault } = scan(String(file))
  if (fault) {
    diagnose(
      { file, start: fault, end: fault },
      'data-is-rectangular',
      'The CSV cannot be read from here on',
      'A double quote is missing or stands in the middle of a cell. Inside quotes, write a double quote twice.',
    )
  }
  const [header, ...body] = rows
  if (!header) {
    if (!fault) reportNoHeader(file)
    return undefined
  }
  reportSemicolons(header, file)
  return { header, rows: body.map(cells => fitted(cells, header.length, file)) }
}

export function reportNoHeader(file: VFile): void {
  const start = { line: 1, column: 1 }
  diagnose(
    { file, start, end: start },
    'table-has-header',
    `\`${file.path}\` has no header row`,
    'Write the names of the columns in the first line.',
  )
}

/** Where a comma marks decimals, spreadsheets save "CSV" with semicolons: all of it would be one column. */
function reportSemicolons([only, ...others]: readonly Cell[], file: VFile): void {
  if (!only || others.length > 0 || !/[;\t]/.test(only.text)) return
  diagnose(
    { file, start: only.start, end: only.end },
    'data-is-rectangular',
    'The columns are not separated by commas',
    'Save the file as "CSV (comma delimited)", or put commas where the semicolons or tabs are.',
  )
}

function fitted(cells: Cell[], width: number, file: VFile): CsvRow {
  const { length } = cells
  if (length === width) return { cells, whole: true }
  const first = cells[0] as Cell
  const last = cells.at(-1) as Cell
  diagnose(
    { file, start: first.start, end: last.end },
    'data-is-rectangular',
    `This row has ${length} cell${length === 1 ? '' : 's'}, the header has ${width}`,
    'Give every row one cell for each column. A cell that holds a comma needs double quotes round it.',
  )
  const missing = Array.from({ length: Math.max(width - length, 0) }, () => ({ ...last, text: '' }))
  return { cells: [...cells, ...missing], whole: false }
}

const plainCell = /[^,\n"]*/y

/** The rows of a text and, where it cannot be read to its end, the place of the cell at fault. */
function scan(text: string): { rows: Cell[][]; fault?: Point } {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at: Point = { line: 1, column: 1 }
  for (let offset = 0; offset <= text.length; ) {
    const next = endOfCell(text, offset)
    if (next === undefined) return { rows, fault: at }
    const source = text.slice(offset, next)
    const end = advance(at, source)
    row.push({ text: unquoted(source), start: at, end })
    if (text[next] !== ',') {
      if (row.length > 1 || row[0]?.text !== '') rows.push(row)
      row = []
    }
    at = advance(end, text[next] ?? '')
    offset = next + 1
  }
  return { rows }
}

/** Undefined where a quote is not closed, text follows it, or it stands in the middle of a cell. */
function endOfCell(text: string, offset: number): number | undefined {
  let end = offset
  if (text[offset] === '"') {
    end = text.indexOf('"', offset + 1)
    while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
    if (end === -1) return undefined
    end += 1
    while (text[end] === ' ' || text[end] === '\t') end += 1
  } else {
    plainCell.lastIndex = offset
    end += plainCell.exec(text)?.[0].length ?? 0
  }
  return end === text.length || text[end] === ',' || text[end] === '\n' ? end : undefined
}

function unquoted(source: string): string {
  const cell = source.trim()
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"').trim() : cell
}

function advance(from: Point, over: string): Point {
  const breaks = over.split('\n')
  const last = breaks.at(-1)?.length ?? 0
  return {
    line: from.line + breaks.length - 1,
    column: breaks.length > 1 ? last + 1 : from.column + last,
  }
}
