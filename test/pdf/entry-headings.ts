import type { PdfLine, PdfPage } from '../support/pdf.js'
import { body } from './contents-page.js'

/** The heading of an entry as it is printed: its label hangs beside its statement. */
export interface EntryHeading {
  /** Label and statement. */
  text: string
  /** From 1. */
  page: number
}

/** Where text begins beside the hanging column of an upright letter page, less a little, in points. */
const edge = 150

interface Piece {
  text: string
  size: number
}

const beside = ({ pieces }: PdfLine): Piece[] => pieces.filter(({ x, size }) => x < edge && size < 9.5)
const main = ({ pieces }: PdfLine): Piece[] => pieces.filter(({ x }) => x >= edge)

/** The headings of entries on a page of a letter-sized PDF, found by the size of their letters and by what hangs there. */
export function entryHeadings(page: PdfPage): EntryHeading[] {
  const lines = body(page)
  const statements: PdfLine[][] = []
  for (const line of lines) {
    const size = Math.max(0, ...main(line).map(each => each.size))
    if (Math.abs(size - 11) > 0.2) continue
    const last = statements.at(-1)
    const opens = beside(line).some(({ text }) => /[A-Z]/.test(text))
    if (last && !opens && (last.at(-1)?.y ?? 0) - line.y < 18) last.push(line)
    else statements.push([line])
  }
  return statements.map(statement => {
    const top = statement[0]?.y ?? 0
    const label = lines.filter(({ y }) => y <= top + 2 && y > top - 45).flatMap(beside)
    return {
      page: page.number,
      text: [...label, ...statement.flatMap(main)]
        .map(({ text }) => text)
        .filter(text => !/^[◉✓→]$/.test(text.trim()))
        .join(' '),
    }
  })
}
