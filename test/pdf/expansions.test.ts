import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOnce, editions, final, unfinished } from '../render/built.js'
import { pagesInOrder } from '../render/entries.js'
import { root } from '../support/aar.js'
import { readPdf } from '../support/pdf.js'

const built = buildOnce(final, unfinished)

/** What the record says that acronyms stand for. */
async function acronymsOf(slug: string): Promise<Map<string, string>> {
  const record = await readFile(join(root, 'reviews', slug, 'review.md'), 'utf8')
  const [, block = ''] = /^acronyms:\n((?: {2}.*\n)+)/m.exec(record) ?? []
  return new Map(
    [...block.matchAll(/^ {2}([^:]+): +(.+)$/gm)].map(([, short = '', long = '']) => [
      short.replace(/^(['"])(.*)\1$/, '$2'),
      long.replace(/^(['"])(.*)\1$/, '$2'),
    ]),
  )
}

const reports = editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug })))

describe.each(reports)('the abbreviations of $slug, $edition edition', ({ edition, slug }) => {
  test('stand for what the record says, once in each part, in the PDF as on the screen', async () => {
    const acronyms = await acronymsOf(slug)
    expect(acronyms.size).toBeGreaterThan(3)
    const parts = (await pagesInOrder(built, edition, slug)).map(([, elements]) =>
      elements.filter(({ tag }) => tag === 'abbr'),
    )
    for (const marked of parts) {
      const shorts = marked.map(({ text }) => text)
      expect(new Set(shorts).size).toBe(shorts.length)
      for (const { text, attributes } of marked) expect(attributes.title).toBe(acronyms.get(text))
    }
    const { structure } = await readPdf(await built.bytes(edition, slug, `${slug}.pdf`))
    const spoken = structure.filter(({ expansion }) => expansion !== undefined)
    expect(spoken.map(({ expansion }) => expansion)).toEqual(
      parts.flat().map(({ attributes }) => attributes.title),
    )
    expect(spoken.filter(({ type }) => type !== 'Span')).toEqual([])
    expect(spoken.length).toBeGreaterThan(10)
  })
})
