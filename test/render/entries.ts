import type { Built } from './built.js'
import { classesOf, type HtmlElement, parseHtml, plain } from './parse-html.js'

/** An entry as the HTML edition shows it. */
export interface ShownEntry {
  id: string
  kind: 'finding' | 'what-worked' | 'recommended-practice'
  label: string
  statement: string
  /** The theme of its chapter, in words; empty where there is none. */
  theme: string
  /** Of a recommendation: High, Medium or Low. */
  priority: string
  promising: boolean
  /** Page of the HTML edition. */
  page: string
}

const kinds = ['finding', 'what-worked', 'recommended-practice'] as const

/** The pages of a report in the order of its contents. */
export async function pagesInOrder(
  built: Built,
  edition: string,
  slug: string,
): Promise<[path: string, HtmlElement[]][]> {
  const landing = parseHtml(await built.text(edition, slug, 'index.html'))
  const paths = landing
    .filter(({ tag, inside, attributes }) => tag === 'a' && inside.includes('ol') && attributes.href)
    .map(({ attributes }) => attributes.href ?? '')
  return Promise.all(
    paths.map(
      async path => [path, parseHtml(await built.text(edition, slug, path))] as [string, HtmlElement[]],
    ),
  )
}

/** Every entry that an edition shows, in order of appearance. */
export async function shownEntries(built: Built, edition: string, slug: string): Promise<ShownEntry[]> {
  const pages = await pagesInOrder(built, edition, slug)
  return pages.flatMap(([page, elements]) => {
    const label = elements.find(element => classesOf(element).includes('chapter-label'))
    const theme = / · (.+)$/.exec(plain(label?.text ?? ''))?.[1] ?? ''
    return elements.flatMap((element, index) => {
      const classes = classesOf(element)
      const kind = kinds.find(each => classes.includes(each))
      if (element.tag !== 'section' || !classes.includes('entry') || !kind) return []
      const textOf = (name: string): string =>
        plain(elements.slice(index).find(inner => classesOf(inner).includes(name))?.text ?? '')
      return [
        {
          id: element.attributes.id ?? '',
          kind,
          label: textOf('entry-label'),
          statement: textOf('statement'),
          theme,
          priority: kind === 'recommended-practice' ? fact(elements.slice(index), 'Priority') : '',
          promising: textOf('entry-label').endsWith('Promising practice'),
          page,
        },
      ]
    })
  })
}

/** What stands beside the name of a fact. */
function fact(elements: readonly HtmlElement[], name: string): string {
  const index = elements.findIndex(({ tag, text }) => tag === 'dt' && plain(text) === name)
  return plain(elements[index + 1]?.text ?? '')
}
