import { isReference, printValue, type Value } from '../file/values.js'
import type { ParentTree } from './parent-tree.js'
import { kidsOf, type Structure } from './structure.js'

/** Pieces of marked content by page: they are there for the eye, and are to be marked as artifacts. */
export type Decorative = Map<number, Set<number>>

/**
 * Takes the repetitions of a table's header out of the structure (ISO 32000-1, 14.8.2.2.2). Chromium prints it on every
 * page of the table and tags it each time as the same cell, so that a screen reader would say "Call Call Call".
 *
 * @param pages the pages in their order
 */
export function dropRepeatedHeaders(
  structure: Structure,
  parents: ParentTree,
  pages: readonly number[],
): Decorative {
  const order = new Map(pages.map((page, index) => [page, index]))
  const decorative: Decorative = new Map()
  for (const number of structure.ofType('TH')) {
    if (!isOfColumn(structure, number)) continue
    const pieces = piecesOf(structure, number)
    const first = Math.min(...pieces.map(({ page }) => order.get(page) ?? 0))
    for (const piece of pieces) {
      if ((order.get(piece.page) ?? 0) === first) continue
      removeKid(structure, piece)
      decorative.set(piece.page, (decorative.get(piece.page) ?? new Set()).add(piece.mcid))
    }
  }
  for (const [page, mcids] of decorative) parents.forget(page, mcids)
  return decorative
}

interface Piece {
  holder: number
  /** The kid of its holder that stands for it. */
  kid: string
  page: number
  mcid: number
}

/** The pieces of content below an element, each with the element that holds it. */
function piecesOf(structure: Structure, number: number, inherited?: Value): Piece[] {
  const element = structure.element(number)
  const page = element.get('Pg') ?? inherited
  return kidsOf(element).flatMap((kid): Piece[] => {
    if (isReference(kid)) return piecesOf(structure, kid.object, page)
    const [where, mcid] = kid instanceof Map ? [kid.get('Pg') ?? page, kid.get('MCID')] : [page, kid]
    if (typeof mcid !== 'string' || !isReference(where)) return []
    return [{ holder: number, kid: printValue(kid), page: where.object, mcid: Number(mcid) }]
  })
}

function removeKid(structure: Structure, { holder, kid: gone }: Piece): void {
  const element = structure.element(holder)
  structure.change(
    holder,
    element.set(
      'K',
      kidsOf(element).filter(kid => printValue(kid) !== gone),
    ),
  )
}

/** Whether a cell heads a column. That of a row may go on to the next page, and says more there. */
function isOfColumn({ file }: Structure, cell: number): boolean {
  return /\/Scope \/Column\b/.test(file.objects.get(cell)?.text ?? '')
}
