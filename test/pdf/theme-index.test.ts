import { beforeAll, describe, expect, test } from 'vitest'
import { buildOnce, editions, final, unfinished } from '../render/built.js'
import { type ShownEntry, shownEntries } from '../render/entries.js'
import { classesOf, parseHtml, plain } from '../render/parse-html.js'
import { type ReadPdf, readPdf } from '../support/pdf.js'
import { type ContentsRow, headingsOf, numberedLines } from './contents-page.js'
import { entryHeadings } from './entry-headings.js'

const built = buildOnce(final, unfinished)
const same = (text: string): string => text.replace(/[\s\u00ad]+/g, '')

/** Themes in their order, and under each its findings and what worked, in theirs. */
function themesOf(entries: readonly ShownEntry[]): Map<string, ShownEntry[]> {
  const named = entries.filter(({ theme, kind }) => theme !== '' && kind !== 'recommended-practice')
  return new Map(
    [...new Set(named.map(({ theme }) => theme))]
      .sort((a, b) => a.localeCompare(b, 'en-US'))
      .map(theme => [theme, named.filter(entry => entry.theme === theme)]),
  )
}

const reports = editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug })))

describe.each(reports)('the index by theme of $slug, $edition edition', ({ edition, slug }) => {
  let themes: Map<string, ShownEntry[]>
  let pdf: ReadPdf
  let from: number
  let rows: ContentsRow[]
  beforeAll(async () => {
    themes = themesOf(await shownEntries(built, edition, slug))
    pdf = await readPdf(await built.bytes(edition, slug, `${slug}.pdf`))
    from = pdf.pages.findIndex(page => headingsOf(page, 25).includes('Index by theme'))
    rows = pdf.pages.slice(from, -1).flatMap(page => numberedLines(pdf, page))
  })

  test('names on the screen each finding and what worked once, under its theme, and leads there', async () => {
    const elements = parseHtml(await built.text(edition, slug, 'themes.html'))
    const lines = elements.flatMap((element, index) => {
      if (element.tag === 'h2') return [plain(element.text)]
      if (!classesOf(element).includes('toc-row')) return []
      expect(elements[index]?.inside).toContain('ol')
      return [`${plain(element.text)} → ${element.attributes.href}`]
    })
    const expected = [...themes].flatMap(([theme, entries]) => [
      theme,
      ...entries.map(({ label, statement, page, id }) => `${short(label)} ${statement} → ${page}#${id}`),
    ])
    expect(lines).toEqual(expected)
    expect(expected.length).toBeGreaterThan(10)
  })

  test('names them in the PDF in the same order, under the same themes', () => {
    expect(pdf.pages.slice(from, -1).flatMap(page => headingsOf(page, 10.5))).toEqual([...themes.keys()])
    const expected = [...themes.values()].flat()
    expect(rows.map(({ text }) => same(text))).toEqual(
      expected.map(({ label, statement }) => same(short(label) + statement)),
    )
  })

  test('prints with each the label of the page on which its heading stands, and leads there', () => {
    const headings = pdf.pages.slice(0, from).flatMap(page => entryHeadings(page))
    const wrong = [...themes.values()].flat().flatMap(({ label, statement }, index) => {
      const stands = headings.filter(heading => same(heading.text) === same(label + statement))
      const [page = 0] = stands.map(heading => heading.page)
      const row = rows[index]
      return stands.length === 1 && row?.printed === pdf.labels[page - 1] && row?.leads === page
        ? []
        : [`${label}: printed ${row?.printed}, leads to ${row?.leads}, stands ${stands.length}× on ${page}`]
    })
    expect(wrong).toEqual([])
  })
})

test('the public edition names fewer than the agency edition, and nothing that only that one shows', async () => {
  const [open = [], whole = []] = await Promise.all(
    editions.map(edition => shownEntries(built, edition, final)),
  )
  const shown = new Set(open.map(({ id }) => id))
  const withheld = whole.filter(({ id }) => !shown.has(id))
  expect(withheld.length).toBeGreaterThan(0)
  const page = plain(await built.text('public', final, 'themes.html'))
  for (const { id, statement, label } of withheld) {
    expect(page).not.toContain(`#${id}"`)
    expect(page).not.toContain(statement)
    expect(page).not.toContain(`>${short(label)}<`)
  }
})

/** "What worked 8.3" of "What worked 8.3 · Promising practice". */
function short(label: string): string {
  return label.split(' · ')[0] ?? ''
}
