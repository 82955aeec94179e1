import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/aar.js'
import { buildOnce, editions, final, unfinished } from './built.js'
import { classesOf, type HtmlElement, parseHtml, plain } from './parse-html.js'

const built = buildOnce(final, unfinished)

type Pages = Map<string, HtmlElement[]>

async function pagesOf(edition: string, slug: string): Promise<Pages> {
  const names = (await built.files(edition, slug)).filter(path => path.endsWith('.html'))
  return new Map(
    await Promise.all(
      names.map(async name => [name, parseHtml(await built.text(edition, slug, name))] as const),
    ),
  )
}

/** `page: what` for everything in which a page is wrong. */
function faults(pages: Pages, find: (elements: HtmlElement[], page: string) => string[]): string[] {
  return [...pages].flatMap(([page, elements]) => find(elements, page).map(what => `${page}: ${what}`))
}

const having = (elements: readonly HtmlElement[], tag: string): HtmlElement[] =>
  elements.filter(element => element.tag === tag)

describe.each(editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug }))))(
  'the pages of $slug, $edition edition',
  ({ edition, slug }) => {
    let pages: Pages
    let files: string[]
    beforeAll(async () => {
      pages = await pagesOf(edition, slug)
      files = await built.files(edition, slug)
    })

    test('are many, and well formed', () => {
      expect(pages.size).toBeGreaterThan(15)
    })

    test('have ids that are unique', () => {
      const twice = faults(pages, elements => {
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
        return ids.filter((id, index) => ids.indexOf(id) !== index)
      })
      expect(twice).toEqual([])
    })

    test('link only to what is there', () => {
      const ids = new Map(
        [...pages].map(([page, elements]) => [
          page,
          new Set(elements.flatMap(({ attributes }) => attributes.id ?? [])),
        ]),
      )
      let internal = 0
      const broken = faults(pages, (elements, page) =>
        having(elements, 'a').flatMap(({ attributes: { href = '' } }) => {
          if (/^(?:https?|mailto|tel):/.test(href)) return []
          internal += 1
          const [path = '', fragment = ''] = href.split('#')
          const target = decodeURIComponent(path) || page
          if (!files.includes(target)) return [`${href} leads to no file`]
          return fragment === '' || ids.get(target)?.has(decodeURIComponent(fragment))
            ? []
            : [`${href} leads to no id`]
        }),
      )
      expect(broken).toEqual([])
      expect(internal).toBeGreaterThan(200)
    })

    test('refer by id only to elements of the same page', () => {
      const broken = faults(pages, elements => {
        const ids = new Set(elements.map(({ attributes }) => attributes.id))
        return elements.flatMap(({ attributes }) =>
          ['aria-labelledby', 'aria-describedby', 'for', 'headers']
            .flatMap(key => (attributes[key] ?? '').split(/\s+/).filter(Boolean))
            .filter(id => !ids.has(id)),
        )
      })
      expect(broken).toEqual([])
    })

    test('have one h1 each, and headings that skip no level', () => {
      const wrong = faults(pages, elements => {
        const levels = elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]))
        const skips = levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 ? [`h${level}`] : [],
        )
        return [...(levels.filter(level => level === 1).length === 1 ? [] : ['not one h1']), ...skips]
      })
      expect(wrong).toEqual([])
    })

    test('name their language, begin with a skip link, and have landmarks', () => {
      const wrong = faults(pages, elements => {
        const [first] = having(elements, 'a')
        const one = (tag: string): string[] =>
          having(elements, tag).filter(({ inside }) =>
            inside.every(each => ['html', 'body', 'div'].includes(each)),
          ).length === 1
            ? []
            : [`not one ${tag} landmark`]
        const target = first?.attributes.href?.slice(1)
        const unnamed = having(elements, 'nav').filter(
          ({ attributes }) => !attributes['aria-label'] && !attributes['aria-labelledby'],
        )
        return [
          ...(having(elements, 'html')[0]?.attributes.lang === 'en-US' ? [] : ['no language']),
          ...(target && having(elements, 'main')[0]?.attributes.id === target
            ? []
            : ['no skip link to main']),
          ...['header', 'main', 'footer'].flatMap(one),
          ...(having(elements, 'nav').length > 0 ? [] : ['no nav']),
          ...unnamed.map(() => 'a nav without a name'),
          ...(plain(having(elements, 'title')[0]?.text ?? '') === '' ? ['no title'] : []),
        ]
      })
      expect(wrong).toEqual([])
    })

    test('have titles that tell them apart', () => {
      const titles = [...pages.values()].map(elements => plain(having(elements, 'title')[0]?.text ?? ''))
      expect(new Set(titles).size).toBe(titles.length)
    })

    test('run no script and fetch nothing from elsewhere', async () => {
      const remote = /^(?:[a-z][a-z\d+.-]*:|\/)/i
      const wrong = faults(pages, elements =>
        elements
          .flatMap(({ tag, attributes }) => [
            ...(['script', 'iframe', 'object', 'embed', 'form', 'base', 'style'].includes(tag)
              ? [`<${tag}>`]
              : []),
            ...Object.keys(attributes).filter(
              key => key.startsWith('on') || key === 'style' || key === 'srcset',
            ),
            ...(tag === 'a'
              ? []
              : [attributes.src, attributes.href].filter(url => url !== undefined && remote.test(url))),
            ...[attributes.src, tag === 'link' ? attributes.href : undefined].filter(
              url => url !== undefined && !files.includes(decodeURIComponent(url)),
            ),
          ])
          .map(String),
      )
      expect(wrong).toEqual([])
      for (const sheet of files.filter(path => path.endsWith('.css'))) {
        const css = await built.text(edition, slug, sheet)
        const urls = [...css.matchAll(/url\(\s*['"]?([^'")]*)/g)].map(match => match[1] ?? '')
        expect(urls.length).toBeGreaterThan(0)
        expect(urls.filter(url => !files.includes(join('assets', url)))).toEqual([])
        expect(css).not.toMatch(/@import/)
      }
    })

    test('have a text for every picture, a name for every link, and a header for every table', () => {
      const wrong = faults(pages, elements => [
        ...having(elements, 'img')
          .filter(({ attributes }) => attributes.alt === undefined)
          .map(() => 'img without alt'),
        ...having(elements, 'a')
          .filter(({ text, attributes }) => plain(text) === '' && !attributes['aria-label'])
          .map(({ attributes }) => `empty link to ${attributes.href}`),
        ...having(elements, 'th')
          .filter(({ attributes }) => !attributes.scope)
          .map(() => 'th without scope'),
        ...(having(elements, 'table').length > having(elements, 'thead').length
          ? ['table without header']
          : []),
      ])
      expect(wrong).toEqual([])
    })

    test('say what they are: DRAFT on every page or on none, FICTIONAL on every page', () => {
      const marked = (word: string): number =>
        [...pages.values()].filter(elements =>
          elements.some(element => classesOf(element).includes('marking') && element.text.includes(word)),
        ).length
      expect(marked('DRAFT')).toBe(slug === unfinished ? pages.size : 0)
      expect(marked('FICTIONAL')).toBe(pages.size)
      expect(marked('For Official Use Only')).toBe(edition === 'agency' ? pages.size : 0)
    })

    test('are all in the manifest, with every other file, its size and its SHA-256', async () => {
      const manifest = JSON.parse(await built.text(edition, slug, 'manifest.json'))
      const listed = await Promise.all(
        files
          .filter(path => path !== 'manifest.json')
          .map(async path => {
            const bytes = await built.bytes(edition, slug, path)
            return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
          }),
      )
      const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
      expect(manifest.files.toSorted(byPath)).toEqual(listed.toSorted(byPath))
      expect(manifest).toMatchObject({ slug, edition })
    })
  },
)

interface PrintedEntry {
  id: string
  label: string
}

function entriesOf(pages: Pages): PrintedEntry[] {
  return [...pages.values()].flatMap(elements =>
    elements.flatMap((element, index) => {
      if (element.tag !== 'section' || !classesOf(element).includes('entry')) return []
      const label = elements.slice(index).find(inner => classesOf(inner).includes('entry-label'))
      return { id: element.attributes.id ?? '', label: plain(label?.text ?? '') }
    }),
  )
}

/** Ids that the front matter of a review's sections declares under `findings` and the like, with their audience. */
async function declared(slug: string, files: readonly string[]): Promise<{ id: string; public: boolean }[]> {
  const texts = await Promise.all(
    files.map(path => readFile(join(root, 'reviews', slug, 'sections', path), 'utf8')),
  )
  return texts.flatMap(text => {
    const matter = text.split(/^---$/m)[1] ?? ''
    return matter
      .split(/^ {2}- /m)
      .slice(1)
      .flatMap(item => {
        const id = /^id: (\S+)/.exec(item)?.[1]
        return id ? [{ id, public: !/^ {4}audience: /m.test(item) }] : []
      })
  })
}

describe.each([final, unfinished])('the entries of %s', slug => {
  test('stand in each edition once, with the number that the other edition gives them', async () => {
    const all = await declared(slug, await readdir(join(root, 'reviews', slug, 'sections')))
    expect(all.length).toBeGreaterThan(20)
    const agency = entriesOf(await pagesOf('agency', slug))
    const open = entriesOf(await pagesOf('public', slug))
    expect(agency.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
    expect(open.map(({ id }) => id).sort()).toEqual(
      all
        .filter(entry => entry.public)
        .map(({ id }) => id)
        .sort(),
    )
    for (const { label } of agency) {
      expect(label).toMatch(/^(?:Finding|What worked) \d+\.\d+(?: ·.*)?$|^Recommendation \d+\.\d+\.\d+$/)
    }
    const labels = new Map(agency.map(({ id, label }) => [id, label]))
    expect(new Set(labels.values()).size).toBe(all.length)
    expect(open.filter(({ id, label }) => labels.get(id) !== label)).toEqual([])
  })
})

test('the landing page says that the sample is invented, and counts what the edition holds', async () => {
  for (const edition of editions) {
    const pages = await pagesOf(edition, final)
    const landing = pages.get('index.html') ?? []
    const items = landing
      .filter(({ inside, tag }) => tag === 'li' && inside.at(-1) === 'ul')
      .map(({ text }) => plain(text))
    const count = (label: RegExp): number => entriesOf(pages).filter(entry => label.test(entry.label)).length
    expect(items).toEqual(
      expect.arrayContaining([
        `${count(/^Finding/)} Findings`,
        `${count(/^What worked/)} What worked`,
        `${count(/^Recommendation/)} Recommendations`,
      ]),
    )
  }
})

test('every clock time of the timeline is printed as it was typed', async () => {
  const csv = await readFile(join(root, 'reviews', final, 'data/timeline.csv'), 'utf8')
  const typed = [...csv.matchAll(/^[\w-]*,\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})/gm)].map(match => match[1])
  expect(typed.length).toBeGreaterThan(50)
  for (const edition of editions) {
    const elements = parseHtml(await built.text(edition, final, 'timeline.html'))
    const printed = elements
      .filter(({ tag, inside }) => tag === 'time' && inside.at(-1) === 'th')
      .map(({ text }) => text)
    for (const time of new Set(typed)) {
      const times = (list: readonly (string | undefined)[]): number =>
        list.filter(each => each === time).length
      expect({ time, count: times(printed) >= times(typed) }).toEqual({ time, count: true })
    }
  }
})
