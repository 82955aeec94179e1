import { deflateSync } from 'node:zlib'
import { type PDF, PdfDict, PdfName, PdfStream } from '@libpdf/core'
import { destinationPages } from './destinations.js'
import { fontMeanings } from './fonts.js'
import { linkAreas } from './links.js'
import type { Resolve } from './resolve.js'
import { type TextRun, textRuns } from './text-runs.js'

/**
 * What stands in the printed contents where a page number belongs. It holds every digit once, so that the font that was
 * embedded for it holds every digit too; it is wider than any page number, and no number that a title would hold.
 */
export const placeholder = '8305917264'

/**
 * Sets the page numbers of a printed table of contents. A document is printed before anybody knows its pages, so each
 * line of its contents holds a placeholder; here the glyphs of each are replaced by those of the page to which the
 * link around it leads. One print is enough, and nothing can move.
 *
 * @param expected how many numbers there are to be set
 * @throws Error when a placeholder has no link, a link leads nowhere, or the count is not as expected: a report with a
 * wrong page number is not written
 */
export function setPageNumbers(pdf: PDF, expected: number): void {
  const resolve: Resolve = ref => pdf.context.resolve(ref)
  const pages = pdf.context.pages.getPages()
  const numbers = destinationPages(pdf, pages, resolve)
  let filled = 0
  for (const ref of pages) {
    if (filled === expected) break
    const page = resolve(ref)
    if (page instanceof PdfDict) filled += fillPage(page, numbers, resolve)
  }
  if (filled !== expected) {
    throw new Error(`The contents have ${expected} lines, and ${filled} of their page numbers could be set.`)
  }
}

/** Sets the numbers of one page; gives how many there were. */
function fillPage(page: PdfDict, numbers: ReadonlyMap<string, number>, resolve: Resolve): number {
  const content = page.get('Contents', resolve)
  const links = linkAreas(page, resolve)
  if (!(content instanceof PdfStream) || links.length === 0) return 0
  const text = new TextDecoder('latin1').decode(content.getDecodedData())
  const fonts = page.getDict('Resources', resolve)?.getDict('Font', resolve)
  const meanings = fontMeanings(fonts, resolve)
  const pieces: string[] = []
  let at = 0
  let filled = 0
  for (const run of textRuns(text)) {
    if (run.glyphs.length !== placeholder.length) continue
    const meaning = meanings(run.font)
    if (run.glyphs.map(glyph => meaning.get(glyph.code) ?? '').join('') !== placeholder) continue
    const destination = links.find(link => link.holds(run.origin))?.destination ?? ''
    const number = numbers.get(destination)
    if (number === undefined)
      throw new Error(`The line of the contents for \`${destination}\` leads to no page.`)
    pieces.push(text.slice(at, run.start), glyphsOf(run, String(number)))
    at = run.end
    filled += 1
  }
  if (filled > 0) setContent(content, [...pieces, text.slice(at)].join(''))
  return filled
}

/** The number in the glyphs of the placeholder, ending where the placeholder ends. */
function glyphsOf({ glyphs, text }: TextRun, number: string): string {
  const step = (glyphs[1]?.x ?? 0) - (glyphs[0]?.x ?? 0)
  const [a, b, c, d, e, f] = text
  const skipped = (placeholder.length - number.length) * step
  const codes = [...number].map(digit => glyphs[placeholder.indexOf(digit)]?.code ?? '')
  const start = `${[a, b, c, d, round(e + a * skipped), round(f + b * skipped)].join(' ')} Tm`
  return [
    start,
    ...codes.map((code, index) => `${index > 0 ? `${round(step)} 0 Td ` : ''}<${code}> Tj`),
  ].join('\n')
}

function round(value: number): number {
  return Number(value.toFixed(5))
}

function setContent(content: PdfStream, text: string): void {
  content.setData(deflateSync(Buffer.from(text, 'latin1')))
  content.set('Filter', PdfName.of('FlateDecode'))
  content.delete('DecodeParms')
}
