import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare } from '../../src/commands/prepare.js'
import { findBrowser } from '../../src/io/browser/find.js'
import { openPrinter, type Printer } from '../../src/io/browser/print.js'
import { plainDesign } from '../../src/model/design.js'
import { release } from '../../src/release/index.js'
import { pdf } from '../../src/render/formats/pdf.js'
import { placeholder, romanPlaceholder } from '../../src/render/pdf/pages/numbers.js'
import { parseHtml } from '../render/parse-html.js'
import { root } from '../support/aar.js'
import { anyNumber, anyRoman, firstDifference } from './same-words.js'
import { type Piece, structurePieces, structureText } from './structure-text.js'

let printer: Printer
beforeAll(async () => {
  printer = await openPrinter(await findBrowser())
})
afterAll(() => printer.close())

test.each(['test/fixtures/torture', 'reviews/harbor-bridge', 'reviews/westfield-use-of-force'])(
  'the PDF of %s is read aloud in the order in which it was written',
  async folder => {
    const { html, bytes } = await printed(join(root, folder))
    const text = wordsOf(html)
    expect(text.length).toBeGreaterThan(10_000)
    expect(firstDifference(text, await structureText(bytes))).toBeUndefined()
  },
)

test.each(['test/fixtures/torture', 'reviews/harbor-bridge', 'reviews/westfield-use-of-force'])(
  'every page of the PDF of %s is painted in the order in which it is read aloud',
  async folder => {
    const { bytes } = await printed(join(root, folder))
    const last = new Map<number, Piece>()
    const wrong: string[] = []
    for (const piece of await structurePieces(bytes)) {
      const before = last.get(piece.page)
      if (before && before.painted > piece.painted)
        wrong.push(`page ${piece.page + 1}: "${before.text}" is painted after "${piece.text}"`)
      last.set(piece.page, piece)
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(last.size).toBeGreaterThan(40)
  },
)

/** What the browser was given to print, and the finished PDF. */
async function printed(folder: string): Promise<{ html: string; bytes: Uint8Array }> {
  const prepared = await prepare(folder)
  if (!prepared) throw new Error(`There is no ${folder}.`)
  let html = ''
  const { files } = await pdf.render(release(prepared.review, 'public', prepared.conventions), {
    colophon: 'Made for a test.',
    design: plainDesign,
    date: new Date(0),
    downloads: [],
    print: job => {
      html = job.html
      return printer.print(job)
    },
  })
  const bytes = files[0]?.bytes
  if (!(bytes instanceof Uint8Array)) throw new TypeError('The format gave no PDF.')
  return { html, bytes }
}

/** The words of a document in their order, without those that only the web edition shows to screen readers. */
function wordsOf(html: string): string {
  const shown = html.replace(/<span class="for-reader">[^<]*<\/span>/g, '')
  const body = parseHtml(shown).find(({ tag }) => tag === 'body')
  return (body?.text ?? '').replaceAll(placeholder, anyNumber).replaceAll(romanPlaceholder, anyRoman)
}

describe('the comparison', () => {
  test.each([
    ['one two', 'one two'],
    ['hyphenated words', 'hyphen-\nated\nwords'],
    ['well-known', 'well-\nknown'],
    ['efficient', 'e\ufb03cient'],
    [`Contents ${anyNumber}`, 'Contents\n 12'],
    [`Foreword ${anyRoman} Letter`, 'Foreword\n xviii\n Letter'],
  ])('takes %j and %j for the same', (given, found) => {
    expect(firstDifference(given, found)).toBeUndefined()
  })

  test.each([
    ['one two', 'two one'],
    ['one two', 'one'],
    ['one', 'one one'],
    ['one two', 'onetwo'],
    ['co-op', 'coop'],
    ['coop', 'co-op'],
    [`Contents ${anyNumber}`, 'Contents'],
    [`Contents ${anyNumber}`, 'Contents iv'],
    [`Foreword ${anyRoman}`, 'Foreword 4'],
    [`Foreword ${anyRoman}`, 'Foreword'],
    ['the city’s', 'the city\u02bcs'],
  ])('tells %j from %j', (given, found) => {
    expect(firstDifference(given, found)).toBeDefined()
  })
})
