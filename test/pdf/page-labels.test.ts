import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, test } from 'vitest'
import { type LabelRange, pageLabels } from '../../src/render/pdf/pages/labels.js'
import { placeholder, romanPlaceholder } from '../../src/render/pdf/pages/numbers.js'
import { readPdf } from '../support/pdf.js'
import { finisher } from './finished.js'

const finished = finisher()
const css = `@page { size: 5in 4in } section { break-before: page } a { display: flex; width: 200pt }
  .title { flex: 1 } .page { font: 12pt serif }`
const line = (id: string, page: string): string =>
  `<a href="#${encodeURIComponent(id)}"><span class="title">To ${id}</span><span class="page">${page}</span></a>`
const section = (id: string): string => `<section id="${id}"><h1>${id}</h1></section>`

/** A cover, contents, three more pages of front matter, then two of text and a last page. */
const book = (lines: string): string =>
  `<p><a href="#one">Cover</a></p><section>${lines}</section>${['fore word', 'ii', 'préface', 'one', 'two', 'end'].map(section).join('')}`
const labels: LabelRange[] = [
  { from: 1, prefix: 'Cover' },
  { from: 2, style: 'roman' },
  { from: { destination: 'one' }, style: 'decimal' },
  { from: 'last', prefix: 'Back (cover)' },
]

describe('pages are named', () => {
  it('as readers show them, and as the contents print them', async () => {
    const rows = [
      ['fore word', romanPlaceholder, 'ii'],
      ['préface', romanPlaceholder, 'iv'],
      ['one', placeholder, '1'],
      ['two', placeholder, '2'],
    ] as const
    const bytes = await finished(
      book(rows.map(([id, page]) => line(id, page)).join('')),
      { lines: rows.length, labels },
      css,
    )
    expect(await labelsIn(bytes)).toEqual(['Cover', 'i', 'ii', 'iii', 'iv', '1', '2', 'Back (cover)'])
    const { pages } = await readPdf(bytes)
    const printed = pages[1]?.lines.map(({ pieces }) => pieces.map(({ text }) => text))
    expect(printed).toEqual(rows.map(([id, , label]) => [`To ${id}`, label]))
    // To the right, whatever the letters take.
    const ends = pages[1]?.lines.map(({ pieces }) => (pieces[1]?.x ?? 0) + (pieces[1]?.width ?? 0)) ?? []
    for (const end of ends) expect(end).toBeCloseTo(ends[0] ?? 0, 1)
  })

  it('from a destination that has signs which addresses do not', async () => {
    const named = [
      { from: 1, style: 'roman' } as const,
      { from: { destination: 'préface' }, style: 'decimal' } as const,
    ]
    const bytes = await finished(book(line('préface', placeholder)), { lines: 1, labels: named }, css)
    expect(await labelsIn(bytes)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2', '3', '4'])
  })
})

describe('a number that cannot be right is not printed:', () => {
  const one = line('one', placeholder)
  it.each<[string, string, { lines: number; labels: LabelRange[] }, RegExp]>([
    ['roman in digits', line('ii', placeholder), { lines: 1, labels }, /`ii` leads to page `iii`, for which/],
    [
      'digits in letters',
      line('one', romanPlaceholder),
      { lines: 1, labels },
      /`one` leads to page `1`, for which/,
    ],
    ['no label at all', line('one', placeholder), { lines: 1, labels: [{ from: 1 }] }, /leads to page ``/],
    ['no link', `<p class="page">${placeholder}</p>`, { lines: 1, labels }, /leads to no page/],
    ['too few', one, { lines: 2, labels }, /have 2 lines, and 1 of/],
    [
      'no page',
      one,
      { lines: 1, labels: [{ from: 1 }, { from: { destination: 'x' } }] },
      /`x`, which is nowhere/,
    ],
    ['no such page', one, { lines: 1, labels: [{ from: 1 }, { from: 99 }] }, /page 99 of 8/],
    ['no first page', one, { lines: 1, labels: [{ from: 2 }] }, /do not begin with the first page/],
  ])('%s', async (_, lines, finish, message) => {
    await expect(finished(book(lines), finish, css)).rejects.toThrow(message)
  })
})

test('roman numbers are those of every reader', async () => {
  const { of } = pageLabels([{ from: 1, style: 'roman' }], new Map(), 4000)
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
  for (let number = 1; number < 4000; number += 1) {
    const letters = of(number)
    expect(letters).toMatch(/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/)
    const worth = [...letters].map(letter => values[letter] ?? 0)
    const sum = worth.reduce((all, each, at) => all + (each < (worth[at + 1] ?? 0) ? -each : each), 0)
    expect(sum).toBe(number)
  }
})

test('of two ranges that begin on one page the later counts', () => {
  const { of } = pageLabels(
    [
      { from: 1, style: 'decimal' },
      { from: 'last', prefix: 'End' },
    ],
    new Map(),
    1,
  )
  expect(of(1)).toBe('End')
})

async function labelsIn(bytes: Uint8Array): Promise<string[] | null> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    return await (await task.promise).getPageLabels()
  } finally {
    await task.destroy()
  }
}
