import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audit } from '../../src/render/pdf/audit/index.js'
import { aar, root } from '../support/aar.js'
import { type PdfPage, type ReadPdf, readPdf } from '../support/pdf.js'
import { body, contentsRows, headingsOf } from './contents-page.js'
import { isBlank, unnumbered } from './pages.js'

const a4 = { width: (210 / 25.4) * 72, height: (297 / 25.4) * 72 }
const inch = 72
/** Margins of text, in points: at the back of the book, and at the outer edge. */
const [inner, outer] = [1.05 * inch, 0.85 * inch]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aar-bound-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each([
  { source: 'test/fixtures/complete', slug: 'complete', edition: 'public', draft: false },
  { source: 'reviews/westfield-use-of-force', slug: 'westfield', edition: 'agency', draft: true },
])('the bound book of $source, $edition edition', ({ source, slug, edition, draft }) => {
  let bytes: Buffer
  let pdf: ReadPdf
  beforeAll(async () => {
    await cp(join(root, source), join(folder, 'reviews', slug), { recursive: true })
    const { code, stderr } = await aar(
      [
        ...['build', `reviews/${slug}`, '--edition', edition, '--format', 'pdf'],
        ...['--profile', 'print', '--paper', 'a4'],
      ],
      folder,
    )
    expect({ code, stderr: stderr.replace(/^.*numbers\.json.*\n/, '') }).toEqual({ code: 0, stderr: '' })
    bytes = await readFile(join(folder, 'dist', edition, slug, `${slug}.pdf`))
    pdf = await readPdf(bytes)
  })

  const isLeft = ({ number }: PdfPage): boolean => number % 2 === 0
  const blanks = (): PdfPage[] => pdf.pages.filter(isBlank)

  /** The pages on which a part opens, by the letters of its title. */
  const openings = (): number[] =>
    pdf.pages.filter(page => headingsOf(page, 25).length > 0).map(({ number }) => number)

  test('is A4, every page of it, and those of wide tables are turned', () => {
    const [tall, wide] = [pdf.pages.filter(page => !isTurned(page)), pdf.pages.filter(isTurned)]
    for (const { number, width, height } of [
      ...tall,
      ...wide.map(page => ({ ...page, width: page.height, height: page.width })),
    ]) {
      expect(Math.abs(width - a4.width), `width of page ${number}`).toBeLessThan(0.75)
      expect(Math.abs(height - a4.height), `height of page ${number}`).toBeLessThan(0.75)
    }
    expect(wide.length).toBeGreaterThan(0)
  })

  test('opens the contents and every part on a right-hand page, and has an even number of pages', () => {
    expect(openings().filter(number => number % 2 === 0)).toEqual([])
    const parts = pdf.bookmarks.filter(({ depth }) => depth === 1).map(({ page }) => page)
    expect(openings()).toEqual(parts)
    expect(parts.length).toBeGreaterThan(14)
    expect(pdf.pages.length % 2).toBe(0)
  })

  test('leaves a page blank only where one is needed, with nothing on it but the marks of every page', () => {
    const marks = ['FICTIONAL SAMPLE', ...(draft ? ['DRAFT', 'For Official Use Only'] : [])]
    const opens = new Set([...openings(), pdf.pages.length])
    for (const page of blanks()) {
      // The inside of the cover is the second page; before it stands no part.
      if (page.number > 2) expect(opens, `page ${page.number}`).toContain(page.number + 1)
      for (const mark of marks) expect(page.text).toContain(mark)
      expect(page.links).toEqual([])
    }
    expect(blanks().map(({ number }) => number)).toContain(2)
    expect(blanks().length).toBeGreaterThan(3)
  })

  test('says on every page what it is', () => {
    const with_ = (word: RegExp): number[] =>
      pdf.pages.filter(each => word.test(each.text)).map(({ number }) => number)
    const all = pdf.pages.map(({ number }) => number)
    expect(with_(/FICTIONAL SAMPLE|Fictional sample/)).toEqual(all)
    expect(with_(/DRAFT/)).toEqual(draft ? all : [])
    expect(with_(/For Official Use Only/)).toEqual(edition === 'agency' ? all : [])
  })

  test('shows on every numbered page its label, at the outer edge', () => {
    const without = unnumbered(pdf)
    for (const page of pdf.pages) {
      const foot = page.lines.filter(({ y }) => y < 60).flatMap(({ pieces }) => pieces)
      const [folio, ...more] = foot.filter(({ text }) => /^(?:\d+|[ivxlcdm]+)$/.test(text))
      const label = without.has(page.number) ? undefined : pdf.labels[page.number - 1]
      expect({ page: page.number, shows: folio?.text }).toEqual({ page: page.number, shows: label })
      expect(more).toEqual([])
      if (!folio) continue
      const fromEdge = isLeft(page) ? folio.x : page.width - folio.x - folio.width
      expect(Math.abs(fromEdge - outer), `from the edge of page ${page.number}`).toBeLessThan(1.5)
    }
    expect(without.size).toBeLessThan(pdf.pages.length / 2)
  })

  test('has the title of the part at the outer edge of its head, and that of the report at the inner one', () => {
    const first = openings()[1] ?? 0
    const same = (text: string): string => text.replace(/\s+/g, '')
    const parts = pdf.bookmarks.filter(({ depth }) => depth === 1)
    for (const page of pdf.pages.slice(first - 1, -1).filter(each => !isBlank(each))) {
      const head = page.lines.filter(({ y }) => y > page.height - 70).flatMap(({ pieces }) => pieces)
      const words = head.map(({ text }) => text).filter(text => text !== 'DRAFT')
      const part = parts.findLast(each => (each.page ?? 0) <= page.number)?.title ?? ''
      const mirrored = isLeft(page) ? words.toReversed() : words
      expect(words).toHaveLength(2)
      expect(mirrored[0]).toBe(pdf.info.Title)
      const [, title = ''] = /^(?:(?:\d+|[A-Z]) +)?(.+)$/.exec(mirrored[1] ?? '') ?? []
      expect(same(title), `head of page ${page.number}`).toBe(same(part))
    }
  })

  test('has more room at its back than at its outer edge', () => {
    const upright = pdf.pages.slice(2, -1).filter(page => !isTurned(page) && !isBlank(page))
    const left = (pages: PdfPage[]): number =>
      Math.min(...pages.flatMap(body).flatMap(({ pieces }) => pieces.map(({ x }) => x)))
    const right = (pages: PdfPage[]): number =>
      Math.min(
        ...pages.flatMap(page =>
          body(page).flatMap(({ pieces }) => pieces.map(({ x, width }) => page.width - x - width)),
        ),
      )
    const [onLeft, onRight] = [upright.filter(isLeft), upright.filter(page => !isLeft(page))]
    expect(Math.abs(left(onRight) - inner)).toBeLessThan(1)
    expect(Math.abs(left(onLeft) - outer)).toBeLessThan(1)
    // A letter may lean out of its line by a point.
    expect(Math.abs(right(onRight) - outer)).toBeLessThan(1.5)
    expect(Math.abs(right(onLeft) - inner)).toBeLessThan(1.5)
  })

  test('prints in its contents the labels of the pages to which they lead', () => {
    const rows = contentsRows(pdf)
    expect(rows.map(({ printed }) => printed)).toEqual(rows.map(({ leads = 0 }) => pdf.labels[leads - 1]))
    expect(rows.length).toBeGreaterThan(25)
    const first = rows.find(({ printed }) => printed === '1')
    expect((first?.leads ?? 0) % 2).toBe(1)
  })

  test('passes our own audit', async () => {
    expect(await audit(bytes)).toEqual([])
  })
})

function isTurned({ width, height }: PdfPage): boolean {
  return width > height
}
