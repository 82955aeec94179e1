import { placeFinder } from '../check/printed/index.js'
import { type Diagnostic, diagnose } from '../model/diagnostic.js'
import { type Place, startOf } from '../model/place.js'
import type { Review } from '../model/review.js'
import type { Fault } from '../render/formats/format.js'

const rule = 'pdf-is-accessible'

/**
 * Reports what a finished file lacks, where the author wrote what it concerns: at its words, its picture or the heading
 * above it; at the record where it concerns nothing that an author wrote.
 *
 * @param numbers the numbers of entries by their ids
 */
export function reportFaults(
  review: Review,
  numbers: ReadonlyMap<string, string>,
  faults: readonly Fault[],
): Diagnostic[] {
  if (faults.length === 0) return []
  const find = placeFinder(review, numbers)
  return faults.map(fault => {
    const place = find({ ...fault, isPicture: fault.rule === 'figure-has-alternative' })
    const reason = `${pageOf(fault, place === undefined)}${reasonOf(fault)}`
    const at = place ?? startOf(review.file)
    return (
      at.file.messages.find(each => isSame(each, at, reason, fault.note)) ??
      diagnose(at, rule, reason, fault.note)
    )
  })
}

/** What stands on many pages, such as a title, and in more than one edition, is said once. */
function isSame(
  { ruleId, line, column, note, reason }: Diagnostic,
  at: Place,
  said: string,
  toDo: string,
): boolean {
  const isThere = ruleId === rule && line === at.start.line && column === at.start.column && note === toDo
  // At the very beginning stands what has no other place.
  return isThere && (reason === said || line !== 1 || column !== 1)
}

/** What is made from the register or the team has no place in the text: the heading says where it is. */
function pageOf({ page, under }: Fault, isLost: boolean): string {
  const heading = isLost && under[0] !== undefined ? `, under \`${under[0]}\`` : ''
  return page === undefined ? '' : `Page ${page} of the PDF${heading}: `
}

function reasonOf({ words, reason }: Fault): string {
  return words === '' || reason.includes(words) ? reason : `${reason}: \`${words}\``
}
