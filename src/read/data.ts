import type { ColumnRule } from '../exhibits/exhibit-kind.js'
import { diagnose } from '../model/diagnostic.js'
import { nearest } from '../model/nearest.js'
import type { Place } from '../model/place.js'
import { startOf } from '../model/place.js'
import type { ExhibitData, ExhibitRow, Prose } from '../model/tree.js'
import { type Audience, audiences } from '../model/vocabulary.js'
import { type Cell, readCsv, reportNoHeader } from './csv.js'
import { list } from './front-matter/words.js'
import type { Context } from './markdown/context.js'
import { meansAudience } from './means-audience.js'

/** Reads the rows of a table or a timeline from a CSV file of the review. Never throws. */
export function readData(src: string, rule: ColumnRule, place: Place, context: Context): ExhibitData {
  const file = src === '' ? undefined : context.shelf.text(src, place)
  const table = file && readCsv(file)
  if (!file || !table) return { columns: [], rows: [], src }
  const at = ({ start, end }: Cell): Place => ({ file, start, end })
  const columns = table.header.map(cell => cell.text)
  if (rule.required.length > 0 && !rule.required.some(name => columns.includes(name))) {
    reportNoHeader(file)
    return { columns: [], rows: [], src }
  }
  reportColumns(table.header, rule, at)
  const hidden = hasMisspelledAudience(columns, rule)
  const hasAudience = columns.includes('audience')
  // In a timeline every column has its meaning; in a table this one alone, and it is not for readers.
  const shown = (index: number): boolean => rule.special || columns[index] !== 'audience'
  const rows = table.rows.map(({ cells, whole }): ExhibitRow => {
    const id = rule.special ? (cells[columns.indexOf('id')]?.text ?? '') : ''
    const audience = hasAudience ? readAudience(cells, columns, at) : 'public'
    // In a row that lacks a cell, the audience stands under another heading.
    const isUnsure = hidden || (!whole && hasAudience)
    return {
      cells: cells
        .map((cell, index) => readCell(columns[index] ?? '', cell.text, rule, at(cell), context))
        .filter((_, index) => shown(index)),
      text: cells.map(cell => cell.text).filter((_, index) => shown(index)),
      ...(id && { id }),
      audience: isUnsure ? 'confidential' : audience,
      position: {
        start: cells[0]?.start ?? startOf(file).start,
        end: cells.at(-1)?.end ?? startOf(file).end,
      },
    }
  })
  return { columns: columns.filter((_, index) => shown(index)), rows, src }
}

/** A column of source ids is a citation, everything else inline Markdown. */
function readCell(column: string, text: string, rule: ColumnRule, place: Place, context: Context): Prose {
  if (!rule.special || column !== 'source') return context.prose(text, place)
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
  cells: readonly Cell[],
  columns: readonly string[],
  at: (cell: Cell) => Place,
): Audience {
  const cell = cells[columns.indexOf('audience')]
  if (!cell || cell.text === '') return 'public'
  const value = cell.text
  const known = audiences.find(audience => audience === value)
  if (known) return known
  diagnose(
    at(cell),
    'front-matter-is-valid',
    `\`${value}\` is not a known \`audience\``,
    `Use one of ${list(audiences)}. Until then the row is in no edition.`,
  )
  return 'confidential'
}

function reportColumns(header: readonly Cell[], rule: ColumnRule, at: (cell: Cell) => Place): void {
  for (const [index, cell] of header.entries()) {
    const name = cell.text
    if (name === '') {
      diagnose(at(cell), 'table-has-header', `Column ${index + 1} has no name`, 'Name it in the first line.')
    } else if (rule.known && !rule.known.includes(name)) {
      diagnose(at(cell), 'key-is-known', `The column \`${name}\` is not known`, noteFor(name, rule.known))
    }
  }
  const missing = rule.required.filter(name => !header.some(cell => cell.text === name))
  const [first] = header
  if (first && missing.length > 0) {
    diagnose(
      at(first),
      'table-has-header',
      missing.length === 1
        ? `The column ${list(missing)} is missing`
        : `The columns ${list(missing)} are missing`,
      'Add them to the first line, and a cell for each to every row.',
    )
  }
}

function noteFor(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  const note = near ? `Did you mean \`${near}\`?` : `Known here: ${list(known)}.`
  return meansAudience(name) ? `${note} Until then no row is in any edition.` : note
}

/** A column that is not known may be a misspelled `audience`; its rows are then shown to nobody. */
function hasMisspelledAudience(columns: readonly string[], { known = [], special }: ColumnRule): boolean {
  return special && columns.some(name => !known.includes(name) && meansAudience(name))
}
