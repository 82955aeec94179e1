import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { linesOf } from '../model/lines.js'
import { type Place, startOf } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Fault } from '../render/formats/format.js'

/** Reports what a finished file lacks, at the line that holds its words; at the record where no line does. */
export function reportFaults(review: Review, faults: readonly Fault[]): Diagnostic[] {
  return faults.map(({ page, words, reason, note }) => {
    const where = page === undefined ? '' : `Page ${page} of the PDF: `
    return diagnose(placeOf(review, words), 'pdf-is-accessible', `${where}${reason}`, note)
  })
}

/** Where words stand in the text of a review. */
function placeOf(review: Review, words: string): Place {
  const wanted = words.trim().slice(0, longest)
  for (const file of wanted === '' ? [] : review.files) {
    for (const [index, line] of linesOf(file).entries()) {
      const at = line.indexOf(wanted)
      if (at === -1) continue
      const start = { line: index + 1, column: at + 1 }
      return { file, start, end: { ...start, column: start.column + wanted.length } }
    }
  }
  return startOf(review.file)
}

/** Words beyond this may go on in the next line. */
const longest = 40
