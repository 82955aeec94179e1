import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Place, placeOfNode } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Exhibit, ExhibitRow } from '../model/tree.js'

export interface Timeline {
  exhibit: Exhibit
  /** The CSV file; the section where the file could not be read. */
  file: VFile
  place: Place
}

export function timelinesOf(review: Review): Timeline[] {
  const timelines: Timeline[] = []
  for (const section of review.sections) {
    visit(section.body, 'exhibit', exhibit => {
      if (exhibit.kind !== 'timeline') return
      const file = review.files.find(known => known.path === exhibit.data.src) ?? section.file
      timelines.push({ exhibit, file, place: placeOfNode(section.file, exhibit) })
    })
  }
  return timelines
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
