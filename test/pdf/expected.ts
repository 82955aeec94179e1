import type { Built } from '../render/built.js'
import { classesOf, type HtmlElement, parseHtml, plain } from '../render/parse-html.js'

export interface ExpectedHeading {
  /** "4", "A", or nothing. */
  number: string
  title: string
  depth: 1 | 2 | 3
  /** Whether the contents name it. The themes of the index by theme have bookmarks, and no line there. */
  listed: boolean
}

export interface ExpectedExhibit {
  label: string
  caption: string
  /** Set on a page of its own, turned. */
  turned: boolean
}

export interface ExpectedEntry {
  id: string
  label: string
  statement: string
}

/** What a report holds, as the HTML edition of the same release says it. */
export interface Expected {
  title: string
  headings: ExpectedHeading[]
  figures: ExpectedExhibit[]
  tables: ExpectedExhibit[]
  entries: ExpectedEntry[]
}

const depths: Readonly<Record<string, 2 | 3>> = { h2: 2, h3: 3 }

export async function expectedOf(built: Built, edition: string, slug: string): Promise<Expected> {
  const landing = parseHtml(await built.text(edition, slug, 'index.html'))
  const expected: Expected = {
    title: plain(landing.find(({ tag }) => tag === 'h1')?.text ?? ''),
    headings: [],
    figures: [],
    tables: [],
    entries: [],
  }
  const links = landing.flatMap((element, index) =>
    classesOf(element).includes('number') && element.inside.at(-1) === 'a' && element.inside.includes('ol')
      ? [
          {
            href: landing[index - 1]?.attributes.href ?? '',
            number: element.text,
            title: landing[index + 1]?.text ?? '',
          },
        ]
      : [],
  )
  for (const { href, number, title } of links) {
    const page = parseHtml(await built.text(edition, slug, href))
    expected.headings.push({ number: plain(number), title: plain(title), depth: 1, listed: true })
    for (const [index, element] of page.entries()) {
      const classes = classesOf(element)
      // Notes have a heading and no place in the contents.
      const depth = depths[element.tag]
      if (depth && !classes.includes('notes-title') && !classes.includes('entry-heading')) {
        const listed = href !== 'themes.html'
        expected.headings.push({ number: '', title: plain(element.text), depth, listed })
      }
      if (element.tag === 'figcaption') addExhibit(page, index, expected)
      if (classes.includes('entry-heading')) {
        const section = page.slice(0, index).findLast(({ tag }) => tag === 'section')
        const [label, statement] = ['entry-label', 'statement'].map(name =>
          plain(page.slice(index).find(inner => classesOf(inner).includes(name))?.text ?? ''),
        )
        expected.entries.push({
          id: section?.attributes.id ?? '',
          label: label ?? '',
          statement: statement ?? '',
        })
      }
    }
  }
  return expected
}

function addExhibit(page: readonly HtmlElement[], index: number, expected: Expected): void {
  const [, series, number, caption = ''] =
    /^(Figure|Table) (\S+) (.*)$/.exec(plain(page[index]?.text ?? '')) ?? []
  const figure = page.slice(0, index).findLast(({ tag }) => tag === 'figure')
  const exhibit = {
    label: `${series} ${number}`,
    caption,
    turned: figure !== undefined && classesOf(figure).includes('turned'),
  }
  ;(series === 'Figure' ? expected.figures : expected.tables).push(exhibit)
}
