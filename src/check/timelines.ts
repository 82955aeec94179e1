import type { VFile } from 'vfile'
import { type Place, placeOfNode } from '../model/place.js'
import type { Review } from '../model/review.js'
import { cellText, type Exhibit, type ExhibitRow } from '../model/tree.js'
import type { NodesOf } from './nodes.js'

export interface Timeline {
  exhibit: Exhibit
  /** The CSV file; the section where the file could not be read. */
  file: VFile
  place: Place
}

export function timelinesOf({ files }: Review, nodes: NodesOf): Timeline[] {
  return nodes('exhibit').flatMap(({ node: exhibit, file }) => {
    if (exhibit.kind !== 'timeline') return []
    const data = files.find(known => known.path === exhibit.data.src) ?? file
    return [{ exhibit, file: data, place: placeOfNode(file, exhibit) }]
  })
}

/** The place of a cell of a timeline; of its row where the cell is empty. */
export function cellPlace({ file, exhibit }: Timeline, row: ExhibitRow, column: string): Place {
  const [first] = row.cells[exhibit.data.columns.indexOf(column)] ?? []
  return first?.position ? placeOfNode(file, first) : rowPlace(file, row)
}

/** The place of a row of a timeline. */
function rowPlace(file: VFile, row: ExhibitRow): Place {
  return { file, ...row.position }
}

/** The place of the names of the columns. */
export function columnsPlace({ file, exhibit, place }: Timeline): Place {
  const line = String(file).split('\n', 1)[0] ?? ''
  if (file.path !== exhibit.data.src) return place
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: line.length + 1 } }
}

/** The lines of rows whose cells may stand under the wrong headings; reading reports them. */
export function unevenLines({ file }: Timeline): ReadonlySet<number | undefined> {
  return new Set(
    file.messages.filter(({ ruleId }) => ruleId === 'data-is-rectangular').map(({ line }) => line),
  )
}

/** The ids of the sources that a row names, without their locators. */
export function sourcesOf({ exhibit: { data } }: Timeline, row: ExhibitRow): string[] {
  return cellText(data, row, 'source')
    .split(';')
    .map(item => (item.split(',')[0] ?? '').trim().replace(/^@/, ''))
    .filter(id => id !== '')
}
