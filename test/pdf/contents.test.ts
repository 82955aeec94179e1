import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOnce, editions, final, unfinished } from '../render/built.js'
import { plain } from '../render/parse-html.js'
import { root } from '../support/aar.js'
import { type ReadPdf, readPdf } from '../support/pdf.js'
import { body, type ContentsRow, contentsRows, headingsOf } from './contents-page.js'
import { type Expected, type ExpectedHeading, expectedOf } from './expected.js'
import { unnumbered } from './pages.js'
import { structureText } from './structure-text.js'

const built = buildOnce(final, unfinished)

/** Text as it is compared: a line end may part a word. */
const same = (text: string): string => text.replace(/[\s\u00ad]+/g, '')

/** Sizes of letters in print, in points. */
const sizes = { 1: 25, 2: 14, 3: 11.5 } as const
const sizeOfThemes = 10.5

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
    const label = (number: number | undefined) => pdf.labels[(number ?? 0) - 1]
    const listed = () => startOfEach().filter(({ heading }) => heading.listed)

    /** The pages on which a heading stands, found by its words in the letters of a heading. */
    function pagesWith({ title, depth, listed }: ExpectedHeading): number[] {
      const size = listed ? sizes[depth] : sizeOfThemes
      return pdf.pages
        .filter(each => headingsOf(each, size).some(heading => same(heading) === same(title)))
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

    test('lists every chapter, section, figure and table, in order, and no theme of the index', () => {
      const lines = [
        ...expected.headings
          .filter(heading => heading.listed)
          .map(({ number, title }) => `${number} ${title}`),
        ...[...expected.figures, ...expected.tables].map(exhibit => `${exhibit.label} ${exhibit.caption}`),
      ]
      expect(rows.map(({ text }) => same(text))).toEqual(lines.map(same))
      expect(expected.headings.length).toBeGreaterThan(40)
      expect(expected.headings.filter(heading => !heading.listed).length).toBeGreaterThan(1)
      expect(expected.figures.length * expected.tables.length).toBeGreaterThan(4)
    })

    test('prints with each chapter and section the label of the page on which its heading stands, and leads there', () => {
      const wrong = listed().flatMap(({ heading, page: stands }, index) => {
        const row = rows[index]
        return stands !== undefined && row?.printed === label(stands) && row?.leads === stands
          ? []
          : [`${heading.title}: printed ${row?.printed}, leads to ${row?.leads}, stands on ${stands}`]
      })
      expect(wrong).toEqual([])
    })

    test('names every page once: i, ii, iii up to the text, and 1, 2, 3 from there', () => {
      const text = listed().find(({ heading }) => /^(?:Executive summary|\d)/.test(heading.title))
      const before = (text?.page ?? 0) - 1
      const after = pdf.pages.length - before - 1
      expect(pdf.labels).toEqual([
        'Cover',
        ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].slice(0, before - 1),
        ...Array.from({ length: after }, (_, index) => String(index + 1)),
        'Back cover',
      ])
      expect(rows.some(({ printed }) => /^[ivx]+$/.test(printed))).toBe(true)
      expect(rows.filter(({ printed }) => /^\d+$/.test(printed)).length).toBeGreaterThan(40)
    })

    test('prints with each figure and table the page on which its caption stands, and leads there', () => {
      const printed = rows.slice(listed().length)
      const wrong = [...expected.figures, ...expected.tables].flatMap((exhibit, index) => {
        const first = same(`${exhibit.label} ${exhibit.caption}`).slice(0, 40)
        const stands = pdf.pages
          .filter(each =>
            body(each).some(line => line.size < 9.2 && first.startsWith(same(line.text).slice(0, 40))),
          )
          .filter(each => same(each.text).includes(first))
          .map(({ number }) => number)
        const row = printed[index]
        return stands.length === 1 && row?.printed === label(stands[0]) && row?.leads === stands[0]
          ? []
          : [`${exhibit.label}: printed ${row?.printed}, leads to ${row?.leads}, stands on ${stands}`]
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
        ...expected.entries.map(entry => `${entry.label} ${entry.statement}`),
      ])
      const others = pdf.bookmarks.map(({ title }) => plain(title)).filter(title => !headings.has(title))
      expect(others.slice(0, 3)).toEqual([])
    })

    test('has its title, its language and tags', () => {
      expect(pdf.info.Title).toBe(expected.title)
      expect(pdf).toMatchObject({ language: 'en-US', tagged: true, showsTitle: true })
      const types = new Set(pdf.structure.map(({ type }) => type))
      for (const type of ['H1', 'H2', 'P', 'Table', 'TH', 'TD', 'L', 'LI', 'Link', 'Figure', 'Index'])
        expect(types).toContain(type)
      expect(pdf.structure.filter(({ type }) => type === 'TOCI')).toHaveLength(rows.length)
      const figures = pdf.structure.filter(({ type, alt }) => type === 'Figure' && (alt ?? '') !== '')
      expect(figures.length).toBeGreaterThanOrEqual(expected.figures.length)
    })

    test('prints on every page but covers and title page its label, and the title of its chapter', () => {
      const starts = startOfEach().filter(({ heading }) => heading.depth === 1)
      const without = unnumbered(pdf)
      const wrong = pdf.pages.flatMap(each => {
        const foot = each.lines
          .filter(({ y }) => y < 60)
          .flatMap(({ pieces }) => pieces.map(({ text }) => text))
        const numbers = foot.filter(text => /^(?:\d+|[ivxlcdm]+)$/.test(text))
        const shown = without.has(each.number) ? [] : [label(each.number)]
        const chapter = without.has(each.number)
          ? undefined
          : starts.findLast(({ page: start }) => (start ?? 1) <= each.number)?.heading
        const head = same(
          each.lines
            .filter(({ y }) => y > each.height - 70)
            .map(({ text }) => text)
            .join(' '),
        )
        const named = chapter ? same([chapter.number, chapter.title].join('')) : undefined
        return [
          ...(numbers.join() === shown.join() ? [] : [`${each.number}: shows ${numbers}, and not ${shown}`]),
          ...(named && !head.includes(named) ? [`${each.number}: no "${chapter?.title}"`] : []),
          ...(named && !head.includes(same(expected.title)) ? [`${each.number}: no title`] : []),
        ]
      })
      expect(wrong).toEqual([])
      expect([...without]).toEqual([1, 2, pdf.pages.length])
      expect(page(2)?.text).toContain('Suggested citation')
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
          each =>
            each.number > from &&
            (headingsOf(each, sizes[1]).length > 0 || headingsOf(each, sizes[2]).length > 0),
        )
        const last = next === undefined ? pdf.pages.length : next.number - 1
        const pages = Array.from({ length: Math.max(last, from) - from + 1 }, (_, index) => from + index)
        expect({ header, on: on.filter(number => number <= last) }).toEqual({ header, on: pages })
        expect(from).toBeGreaterThan(0)
      }
    })

    test('leaves no heading alone at the foot of a page', () => {
      const alone = pdf.pages.slice(1, -1).flatMap(each => {
        // The last lines of a label may hang beside its statement, below the last line of it.
        const last = body(each).findLast(line => !/^(?:[\d.R]+(?: ·)?|Promising|practice)$/.test(line.text))
        const heading =
          last &&
          (last.size > 10.6 || /^(?:Finding|What worked|Recommendation)(?: [\d.]*\d)?$/.test(last.text))
        return heading ? [`${each.number}: ${last.text}`] : []
      })
      expect(alone).toEqual([])
    })

    test('turns the pages of wide tables, and no other', () => {
      const turned = pdf.pages.filter(({ width, height }) => width > height).map(({ number }) => number)
      const wide = expected.tables
        .filter(table => table.turned)
        .map(table => rows.find(row => row.text.startsWith(`${table.label} `))?.leads)
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

    test('says what it is: DRAFT on every page or on none, FICTIONAL on both covers and every page', () => {
      const with_ = (word: string): number[] =>
        pdf.pages.filter(each => each.text.includes(word)).map(({ number }) => number)
      const all = pdf.pages.map(({ number }) => number)
      expect(with_('DRAFT')).toEqual(slug === unfinished ? all : [])
      expect(with_('Fictional sample.')).toEqual([1, all.length])
      expect(with_('FICTIONAL SAMPLE')).toEqual(all.slice(1, -1))
      const marked = with_('For Official Use Only')
      expect(marked).toEqual(edition === 'agency' ? all : [])
    })

    test('prints every entry once, under its number', async () => {
      const text = same(await structureText(await built.bytes(edition, slug, `${slug}.pdf`)))
      // The index by theme, which closes the report, names them again.
      const entries = text.slice(0, text.lastIndexOf(same('Index by theme')))
      const lost = expected.entries.filter(
        entry => entries.split(same(`${entry.label} ${entry.statement}`)).length !== 2,
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
