import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOnce, editions, final, unfinished } from '../render/built.js'
import { plain } from '../render/parse-html.js'
import { root } from '../support/aar.js'
import { type ReadPdf, readPdf } from '../support/pdf.js'
import { body, type ContentsRow, contentsRows, headingsOf } from './contents-page.js'
import { type Expected, type ExpectedHeading, expectedOf } from './expected.js'

const built = buildOnce(final, unfinished)

/** Text as it is compared: a line end may part a word. */
const same = (text: string): string => text.replace(/[\s\u00ad]+/g, '')

/** Sizes of letters in print, in points. */
const sizes = { 1: 24, 2: 14 } as const

describe.each(editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug }))))(
  'the PDF of $slug, $edition edition',
  ({ edition, slug }) => {
    let pdf: ReadPdf
    let expected: Expected
    let rows: ContentsRow[]
    beforeAll(async () => {
      pdf = await readPdf(await built.bytes(edition, slug, `${slug}.pdf`))
      expected = await expectedOf(built, edition, slug)
      rows = contentsRows(pdf)
    })

    const page = (number: number) => pdf.pages[number - 1]

    /** The pages on which a heading stands, found by its words in the letters of a heading. */
    function pagesWith({ title, depth }: ExpectedHeading): number[] {
      return pdf.pages
        .filter(each => headingsOf(each, sizes[depth]).some(heading => same(heading) === same(title)))
        .map(({ number }) => number)
    }

    /** The page on which each chapter or section begins: the first at or after where the one before it begins. */
    function startOfEach(): { heading: ExpectedHeading; page: number | undefined }[] {
      let from = 1
      return expected.headings.map(heading => {
        const found = pagesWith(heading).find(number => number >= from)
        from = found ?? from
        return { heading, page: found }
      })
    }

    test('lists every chapter, section, figure and table, in order', () => {
      const listed = [
        ...expected.headings.map(({ number, title }) => `${number} ${title}`),
        ...[...expected.figures, ...expected.tables].map(({ label, caption }) => `${label} ${caption}`),
      ]
      expect(rows.map(({ text }) => same(text))).toEqual(listed.map(same))
      expect(expected.headings.length).toBeGreaterThan(40)
      expect(expected.figures.length * expected.tables.length).toBeGreaterThan(4)
    })

    test('prints with each chapter and section the page on which its heading stands, and leads there', () => {
      const printed = rows.slice(0, expected.headings.length)
      const wrong = startOfEach().flatMap(({ heading, page: stands }, index) => {
        const row = printed[index]
        return row?.printed === stands && row?.leads === stands
          ? []
          : [`${heading.title}: printed ${row?.printed}, leads to ${row?.leads}, stands on ${stands}`]
      })
      expect(wrong).toEqual([])
    })

    test('prints with each figure and table the page on which its caption stands, and leads there', () => {
      const printed = rows.slice(expected.headings.length)
      const wrong = [...expected.figures, ...expected.tables].flatMap(({ label, caption }, index) => {
        const first = same(`${label} ${caption}`).slice(0, 40)
        const stands = pdf.pages
          .filter(each =>
            body(each).some(line => line.size < 9.2 && first.startsWith(same(line.text).slice(0, 40))),
          )
          .filter(each => same(each.text).includes(first))
          .map(({ number }) => number)
        const row = printed[index]
        return stands.length === 1 && row?.printed === stands[0] && row?.leads === stands[0]
          ? []
          : [`${label}: printed ${row?.printed}, leads to ${row?.leads}, stands on ${stands}`]
      })
      expect(wrong).toEqual([])
    })

    test('has a bookmark for every chapter and section, in the same words and on the same page', () => {
      const headings = startOfEach().map(({ heading, page: stands }) => `${heading.title} ${stands}`)
      const named = new Set(expected.headings.map(({ title }) => title))
      const bookmarks = pdf.bookmarks
        .filter(({ title }) => named.has(plain(title)))
        .map(({ title, page: number }) => `${plain(title)} ${number}`)
      expect(bookmarks).toEqual(headings)
    })

    test('has no bookmark in words that are nowhere a heading', () => {
      const headings = new Set([
        ...['Contents', 'Figures', 'Tables', 'Notes'],
        ...expected.headings.map(({ title }) => title),
        ...expected.entries.map(({ label, statement }) => `${label} ${statement}`),
        // Smaller headings of the text, as they are printed.
        ...pdf.pages.flatMap(each => headingsOf(each, 11.5)),
      ])
      const others = pdf.bookmarks.map(({ title }) => plain(title)).filter(title => !headings.has(title))
      expect(others.slice(0, 3)).toEqual([])
    })

    test('has its title, its language and tags', () => {
      expect(pdf.info.Title).toBe(expected.title)
      expect(pdf).toMatchObject({ language: 'en-US', tagged: true, showsTitle: true })
      const types = new Set(pdf.structure.map(({ type }) => type))
      for (const type of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'Figure'])
        expect(types).toContain(type)
      const figures = pdf.structure.filter(({ type, alt }) => type === 'Figure' && (alt ?? '') !== '')
      expect(figures.length).toBeGreaterThanOrEqual(expected.figures.length)
    })

    test('prints on every page but the cover its number and the title of its chapter', () => {
      const starts = startOfEach().filter(({ heading }) => heading.depth === 1)
      const wrong = pdf.pages.slice(1).flatMap(each => {
        const foot = each.lines
          .filter(({ y }) => y < 60)
          .flatMap(({ pieces }) => pieces.map(({ text }) => text))
        const chapter = starts.findLast(({ page: start }) => (start ?? 1) <= each.number)?.heading
        const head = same(
          each.lines
            .filter(({ y }) => y > each.height - 70)
            .map(({ text }) => text)
            .join(' '),
        )
        return [
          ...(foot.includes(String(each.number)) ? [] : [`${each.number}: no page number`]),
          ...(chapter && !head.includes(same(chapter.title))
            ? [`${each.number}: no "${chapter.title}"`]
            : []),
          ...(chapter && !head.includes(same(expected.title)) ? [`${each.number}: no title`] : []),
        ]
      })
      expect(wrong).toEqual([])
      expect(page(1)?.lines.filter(({ y }) => y < 60)).toEqual([])
    })

    test('repeats the header of a table that runs over pages', () => {
      const headers = [
        'No. Finding or what worked Answered by',
        'No. Recommendation Answers Owner Priority Due',
        'No. Type Source',
        ...(slug === final ? ['Time Event Source'] : []),
      ]
      for (const header of headers) {
        const on = pdf.pages
          .filter(each => body(each).some(line => same(line.text) === same(header)))
          .map(({ number }) => number)
        const from = on[0] ?? 0
        // Its rows go on until a page that begins with something else: a heading of a chapter or a section.
        const next = pdf.pages.find(
          each => each.number > from && (headingsOf(each, 24).length > 0 || headingsOf(each, 14).length > 0),
        )
        const last = next === undefined ? pdf.pages.length : next.number - 1
        const pages = Array.from({ length: Math.max(last, from) - from + 1 }, (_, index) => from + index)
        expect({ header, on: on.filter(number => number <= last) }).toEqual({ header, on: pages })
        expect(from).toBeGreaterThan(0)
      }
    })

    test('leaves no heading alone at the foot of a page', () => {
      const alone = pdf.pages.slice(1).flatMap(each => {
        const last = body(each).at(-1)
        const heading =
          last && (last.size > 10.6 || /^(?:Finding|What worked|Recommendation) [\d.]+$/.test(last.text))
        return heading ? [`${each.number}: ${last.text}`] : []
      })
      expect(alone).toEqual([])
    })

    test('turns the pages of wide tables, and no other', () => {
      const turned = pdf.pages.filter(({ width, height }) => width > height).map(({ number }) => number)
      const wide = expected.tables
        .filter(table => table.turned)
        .map(({ label }) => rows.find(row => row.text.startsWith(`${label} `))?.printed)
      const recommendations = pdf.pages
        .filter(each =>
          body(each).some(line => line.text === 'No. Recommendation Answers Owner Priority Due'),
        )
        .map(({ number }) => number)
      expect(turned).toEqual(expect.arrayContaining([...wide, ...recommendations]))
      expect(recommendations.length).toBeGreaterThan(0)
      for (const number of turned) {
        const lines = body(
          pdf.pages[number - 1] ?? { number, width: 0, height: 0, lines: [], text: '', links: [] },
        )
        expect({ number, lines: lines.length > 3 }).toEqual({ number, lines: true })
      }
    })

    test('carries all its fonts, and none but those of the design', () => {
      expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
      const foreign = pdf.fonts.filter(({ name }) => !/^(?:SourceSerif4|PublicSans|NotoSansMath)/.test(name))
      expect(foreign).toEqual([])
      expect(pdf.fonts.length).toBeGreaterThan(3)
    })

    test('says what it is: DRAFT on every page or on none, FICTIONAL on the cover and every page', () => {
      const with_ = (word: string): number[] =>
        pdf.pages.filter(each => each.text.includes(word)).map(({ number }) => number)
      const all = pdf.pages.map(({ number }) => number)
      expect(with_('DRAFT')).toEqual(slug === unfinished ? all : [])
      expect(page(1)?.text).toContain('Fictional sample')
      expect(with_('FICTIONAL SAMPLE')).toEqual(all.slice(1))
      const marked = with_('For Official Use Only')
      expect(marked).toEqual(edition === 'agency' ? all : [])
    })

    test('prints every entry once, under its number', () => {
      const text = same(
        pdf.pages
          .map(each =>
            body(each)
              .map(line => line.text)
              .join(' '),
          )
          .join(' '),
      )
      const lost = expected.entries.filter(
        ({ label, statement }) => text.split(same(`${label} ${statement}`)).length !== 2,
      )
      expect(lost).toEqual([])
    })
  },
)

test('every clock time of the timeline is in the PDF as it was typed', async () => {
  const csv = await readFile(join(root, 'reviews', final, 'data/timeline.csv'), 'utf8')
  const typed = [...csv.matchAll(/^[\w-]*,\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/gm)].map(match => match[1] ?? '')
  for (const edition of editions) {
    const pdf = await readPdf(await built.bytes(edition, final, `${final}.pdf`))
    const first = pdf.pages.findIndex(each => body(each).some(line => line.text === 'Time Event Source'))
    const last = pdf.pages.findLastIndex(each => body(each).some(line => line.text === 'Time Event Source'))
    const printed = pdf.pages
      .slice(first, last + 1)
      .flatMap(each =>
        each.lines.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.match(/^\d{2}:\d{2}/) ?? [])),
      )
    for (const time of new Set(typed)) {
      const count = (list: readonly string[]): number => list.filter(each => each === time).length
      expect({ time, there: count(printed) >= count(typed) }).toEqual({ time, there: true })
    }
  }
})
