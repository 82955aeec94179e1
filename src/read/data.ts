import type { ColumnRule } from '../exhibits/exhibit-kind.js'
import { diagnose } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { startOf } from '../model/place.js'
import type { ExhibitData, ExhibitRow, Prose } from '../model/tree.js'
import { type Audience, audiences } from '../model/vocabulary.js'
import { type CsvRow, readCsv } from './csv.js'
import { readProse } from './markdown/prose.js'
import type { Shelf } from './shelf.js'

/** Reads the rows of a table or a timeline from a CSV file of the review. Never throws. */
export function readData(src: string, rule: ColumnRule, place: Place, shelf: Shelf): ExhibitData {
  const file = src === '' ? undefined : shelf.text(src, place)
  const table = file && readCsv(file)
  if (!file) return { columns: [], rows: [], src }
  if (!table) {
    diagnose(
      startOf(file),
      'table-has-header',
      `\`${src}\` has no header row`,
      'Write the names of the columns in the first line.',
    )
    return { columns: [], rows: [], src }
  }
  const columns = table.header.cells
  const at = (row: CsvRow, index: number): Place => {
    const column = row.columns[index] ?? 1
    const length = Math.max(row.cells[index]?.length ?? 0, 1)
    return { file, start: { line: row.line, column }, end: { line: row.line, column: column + length } }
  }
  reportColumns(table.header, rule, index => at(table.header, index))
  const hidden = hasMisspelledAudience(columns, rule)
  const rows = table.rows.map((row): ExhibitRow => {
    const cell = (name: string): string => row.cells[columns.indexOf(name)] ?? ''
    const id = rule.special ? cell('id') : ''
    return {
      cells: row.cells.map((text, index) =>
        readCell(columns[index] ?? '', text, rule, at(row, index), shelf),
      ),
      text: row.cells,
      ...(id && { id }),
      audience: hidden ? 'confidential' : rule.special ? readAudience(row, columns, at) : 'public',
      position: { start: at(row, 0).start, end: at(row, row.cells.length - 1).end },
    }
  })
  return { columns, rows, src }
}

/** A column of source ids is a citation, everything else inline Markdown. */
function readCell(column: string, text: string, rule: ColumnRule, place: Place, shelf: Shelf): Prose {
  if (!rule.special || column !== 'source') return readProse(text, place, shelf)
  const ids = text
    .split(';')
    .map(id => id.trim())
    .filter(Boolean)
  const position = { start: place.start, end: place.end }
  const items = ids.map(item => {
    const [id = '', ...locator] = item.split(',')
    return { id: id.trim(), ...(locator.length > 0 && { locator: locator.join(',').trim() }), position }
  })
  return items.length > 0 ? [{ type: 'citation', items, position }] : []
}

function readAudience(
  row: CsvRow,
  columns: readonly string[],
  at: (row: CsvRow, index: number) => Place,
): Audience {
  const index = columns.indexOf('audience')
  const value = row.cells[index] ?? ''
  if (value === '') return 'public'
  const known = audiences.find(audience => audience === value)
  if (known) return known
  diagnose(
    at(row, index),
    'front-matter-is-valid',
    `The audience \`${value}\` is not known`,
    `Use one of ${audiences.map(name => `\`${name}\``).join(', ')}. Until then the row is in no edition.`,
  )
  return 'confidential'
}

function reportColumns(header: CsvRow, rule: ColumnRule, at: (index: number) => Place): void {
  for (const [index, name] of header.cells.entries()) {
    if (name === '') {
      diagnose(at(index), 'table-has-header', `Column ${index + 1} has no name`, 'Name it in the first line.')
    } else if (rule.known && !rule.known.includes(name)) {
      diagnose(
        at(index),
        'key-is-known',
        `The column \`${name}\` is not known`,
        `Known here: ${rule.known.map(known => `\`${known}\``).join(', ')}.`,
      )
    }
  }
  const missing = rule.required.filter(name => !header.cells.includes(name))
  if (missing.length > 0) {
    diagnose(
      at(0),
      'table-has-header',
      `The columns ${missing.map(name => `\`${name}\``).join(', ')} are missing`,
      'Add them to the first line, and a cell for each to every row.',
    )
  }
}

/** A column that is not known may be a misspelled `audience`; its rows are then shown to nobody. */
function hasMisspelledAudience(columns: readonly string[], rule: ColumnRule): boolean {
  return (
    rule.special &&
    !columns.includes('audience') &&
    columns.some(name => /^aud/i.test(name) && name !== 'audience')
  )
}
