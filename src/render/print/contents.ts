import type { ContentsLine, ContentsRow, ExhibitLine } from '../book.js'
import { placeholder, romanPlaceholder } from '../pdf/pages/placeholders.js'

/** A line of the contents as it is printed: what stands at its end holds the place of a page number. */
interface PrintedLine {
  anchor: string
  number: string
  title: string
  page: string
}

/** The lines of the contents; those of a part are numbered as its page is. */
export function contentsLines(rows: readonly ContentsRow[]) {
  return rows.map(row => {
    const line = ({ anchor, title }: ContentsLine): PrintedLine => ({
      anchor,
      title,
      number: '',
      page: placeholderFor(row.isFront),
    })
    return {
      ...line(row),
      number: row.number,
      sections: row.sections.map(section => ({ ...line(section), sections: section.sections.map(line) })),
    }
  })
}

/** The lines of a list of figures or tables. */
export function exhibitLines(lines: readonly ExhibitLine[]): PrintedLine[] {
  return lines.map(({ anchor, label, caption, isFront }) => ({
    anchor,
    number: label,
    title: caption,
    page: placeholderFor(isFront),
  }))
}

function placeholderFor(isFront: boolean): string {
  return isFront ? romanPlaceholder : placeholder
}
