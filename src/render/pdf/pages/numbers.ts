import { glyphWidths, type WidthOf } from '../file/glyph-widths.js'
import { contentOf, glyphMeanings, pageOf } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { linkAreas } from './links.js'
import { holdsPlaceholder, placeholderIn } from './placeholders.js'
import { type TextRun, textRuns } from './text-runs.js'

export { placeholder, romanPlaceholder } from './placeholders.js'

/**
 * Sets the page numbers of a printed table of contents. A document is printed before anybody knows its pages, so each
 * line of its contents holds a placeholder; here the glyphs of each are replaced by those of the label of the page to
 * which the link around it leads. One print is enough, and nothing can move.
 *
 * @param pages the numbers of the objects of the pages, in order
 * @param labelOf the label of the page of a named destination; undefined where it leads nowhere
 * @param expected how many numbers there are to be set
 * @throws Error when a placeholder has no link, a link leads nowhere, a label cannot be written in the signs of its
 * placeholder, or the count is not as expected: a report with a wrong page number is not written
 */
export function setPageNumbers(
  file: RawFile,
  pages: readonly number[],
  labelOf: (destination: string) => string | undefined,
  expected: number,
): void {
  const meanings = glyphMeanings(file)
  const widths = glyphWidths(file)
  let filled = 0
  for (const page of pages) {
    if (filled === expected) break
    filled += fillPage(file, page, meanings(page), widths(page), labelOf)
  }
  if (filled !== expected) {
    throw new Error(`The contents have ${expected} lines, and ${filled} of their page numbers could be set.`)
  }
}

/** Sets the numbers of one page; gives how many there were. */
function fillPage(
  file: RawFile,
  page: number,
  meaningOf: ReturnType<ReturnType<typeof glyphMeanings>>,
  widthOf: WidthOf,
  labelOf: (destination: string) => string | undefined,
): number {
  const content = contentOf(file, page)
  if (!content || !holdsPlaceholder(content.text, meaningOf)) return 0
  const links = linkAreas(file, pageOf(file, page))
  const { number, text } = content
  const pieces: string[] = []
  let at = 0
  for (const run of textRuns(text, widthOf)) {
    const standing = placeholderIn(run, meaningOf)
    if (standing === undefined) continue
    const destination = links.find(link => link.holds(run.origin))?.destination ?? ''
    const label = labelOf(destination)
    if (label === undefined)
      throw new Error(`The line of the contents for \`${destination}\` leads to no page.`)
    if (label === '' || [...label].some(sign => !standing.includes(sign))) {
      throw new Error(
        `The line of the contents for \`${destination}\` leads to page \`${label}\`, for which it holds no signs.`,
      )
    }
    pieces.push(text.slice(at, run.start), glyphsOf(run, standing, label, widthOf(run.font)))
    at = run.end
  }
  const filled = pieces.length / 2
  if (filled > 0) {
    const data = Buffer.from([...pieces, text.slice(at)].join(''), 'latin1')
    file.objects.set(number, { text: `<</Length ${data.length}>>`, data })
  }
  return filled
}

/** The label in the glyphs of the placeholder, ending where the placeholder ends. */
function glyphsOf(
  { glyphs, text, size }: TextRun,
  standing: string,
  label: string,
  widthOf: ((code: string) => number) | undefined,
): string {
  if (!widthOf)
    throw new Error('The font of the page numbers of the contents does not say how wide its glyphs are.')
  const widthIn = (code: string): number => (widthOf(code) * size) / 1000
  const last = glyphs.at(-1)
  const codes = [...label].map(sign => glyphs[standing.indexOf(sign)]?.code ?? '')
  const end = last ? last.x + widthIn(last.code) : 0
  const start = end - codes.reduce((sum, code) => sum + widthIn(code), 0)
  const [a, b, c, d, e, f] = text
  const placed = codes.map((code, index) => {
    const before = codes[index - 1]
    return `${before === undefined ? '' : `${round(widthIn(before))} 0 Td `}<${code}> Tj`
  })
  return [`${[a, b, c, d, round(e + a * start), round(f + b * start)].join(' ')} Tm`, ...placed].join('\n')
}

function round(value: number): number {
  return Number(value.toFixed(5))
}
