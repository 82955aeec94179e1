import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionNames } from '../../src/model/edition.js'
import { contentsOf, faultsIn, fixture, readAndCheck } from './contents.js'

const decoder = new TextDecoder()
const texts = [...fixture].filter(([path]) => /\.(?:md|csv|svg)$/.test(path))
const record = fixture.get('review.md') ?? new Uint8Array()

const shortRecord = '---\ntitle: Short\nstatus: final\nsources: [{id: cad-log, type: cad, title: Log}]\n---\n'

/** A review of a short record and what else is given: reading one file does not take the others. */
function small(...given: [string, Uint8Array | string][]): Map<string, Uint8Array | string> {
  return new Map<string, Uint8Array | string>([['review.md', shortRecord], ...given])
}

const material = [...fixture].filter(([path]) => /^(?:data|images)\//.test(path))
const user = new Map<string, string>([
  ['data/units.csv', '::table{src=data/units.csv caption="x"}'],
  ['data/timeline.csv', '::timeline{src=data/timeline.csv caption="x"}'],
  ['images/map.svg', '![x](images/map.svg)'],
  ['images/rose.svg', '![x](images/rose.svg)'],
])

/** A small review in which a file is used. */
function around(path: string, content: Uint8Array | string): Map<string, Uint8Array | string> {
  const use = user.get(path)
  return use === undefined
    ? small(...material, [path, content])
    : small([path, content], ['sections/10-use.md', use])
}

/** Where a beginning may end: at every byte of lines with a fence or a directive; else at each eleventh. */
function ends(bytes: Uint8Array): number[] {
  const found: number[] = []
  let start = 0
  for (const line of decoder.decode(bytes).split(/(?<=\n)/)) {
    const length = new TextEncoder().encode(line).length
    const step = /^\s*(?:---|::|`{3})|:withhold/.test(line) ? 1 : 11
    for (let at = start; at < start + length; at += step) found.push(at)
    start += length
  }
  return found
}

describe('reading is total', () => {
  it('reads the whole fixture, and finds nothing wrong with it', () => {
    const { review, diagnostics } = readAndCheck(fixture)
    expect(diagnostics.map(String)).toEqual([])
    expect(review.sections).toHaveLength(10)
  })

  it.each(texts.map(([path, bytes]) => ({ path, bytes })))(
    'reads every beginning of $path',
    ({ path, bytes }) => {
      for (const end of ends(bytes)) {
        const cut = readAndCheck(around(path, bytes.subarray(0, end)))
        expect(faultsIn(cut), `the first ${end} bytes`).toEqual([])
      }
    },
  )

  it('reads beginnings of every file beside all the others', () => {
    for (const [path, bytes] of texts) {
      for (let end = 0; end < bytes.length; end += 499) {
        const cut = readAndCheck(new Map([...fixture, [path, bytes.subarray(0, end)]]))
        expect(faultsIn(cut), `the first ${end} bytes of ${path}`).toEqual([])
      }
    }
  })

  it('reads the fixture without any one of its files', () => {
    for (const path of fixture.keys()) {
      const files = new Map(fixture)
      files.delete(path)
      const { review } = readAndCheck(files)
      expect(review.record.title === undefined, path).toBe(path === 'review.md')
    }
  })
})

/** Pieces of which authors and accidents make files. */
const fragments = fc.constantFrom(
  ...'---\n|title: |element: analysis\n|findings:\n|  - id: |  statement: |audience: agency\n|evidence: [|answers: {|&a |*a|: |- |  |\t|\n|\n\n|\r\n|"|\'|`|```\n|~~~\n|# |## |> |* |1. |:::|:::withhold{reason=x}\n|:withhold[|:witheld|]{reason=|}|{#id}|::finding{#no-trigger}\n|:::finding{#x}\n|::table{#t src=data/units.csv}\n|::figure{src=images/post.png alt=""}\n|::timeline{src=data/timeline.csv}\n|![a](images/post.png)|[](#no-trigger)|[@cad-log; @nobody, 3]|[@|[^1]|[^1]: |<!--|-->|<div>|</b>|\\|||a|b|\n|\n|-|-|\n|10:30 pm|22:15Z|Dispatch:Copy|https://example.org|javascript:x|[r]: #x\n|[a][r]|__proto__: |constructor|toString|\uFEFF|\u0000|\u2028|é|😀|words'
    .split('|')
    .filter(piece => piece !== ''),
)
const mixed = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fragments }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
    { maxLength: 60 },
  )
  .map(pieces => pieces.join(''))
const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 15_000 })

describe('reading is total for any', () => {
  const inEachPlace = (content: Uint8Array | string) => {
    const whole = readAndCheck(
      small(
        ['sections/10-any.md', content],
        ['plan.md', content],
        ['data/units.csv', content],
        ['data/timeline.csv', content],
        ['images/map.svg', content],
        ['numbers.json', content],
        ['sections/20-uses.md', [...user.values()].join('\n\n')],
      ),
    )
    expect(faultsIn(whole)).toEqual([])
    expect(faultsIn(readAndCheck(new Map([['review.md', content]])))).toEqual([])
  }

  it('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), inEachPlace), runs(150))
  })

  it('mix of Markdown, YAML and directives', () => {
    fc.assert(fc.property(mixed, inEachPlace), runs(200))
  })

  it('mix of them as front matter and text', () => {
    const file = fc.tuple(mixed, mixed).map(([matter, body]) => `---\n${matter}\n---\n${body}`)
    fc.assert(fc.property(file, inEachPlace), runs(200))
  })

  it('mix of them as a section whose front matter is good', () => {
    const text = decoder.decode(fixture.get('sections/70-incident-command.md'))
    const matter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
    fc.assert(
      fc.property(mixed, body => inEachPlace(`${matter}${body}`)),
      runs(100),
    )
  })

  it('value of YAML in place of the ones that are there', () => {
    const command = [...fixture].filter(([path]) => /^data|70-/.test(path))
    const value = fc.oneof(fragments, fc.json({ maxDepth: 3 }), fc.string())
    const text = decoder.decode(record)
    const places = [...text.matchAll(/: (?=\S)/g)]
      .map(match => match.index + 2)
      .filter(at => at < text.indexOf('\n---\n'))
    const damaged = fc.tuple(fc.constantFrom(...places), value).map(([at, words]) => {
      const end = text.slice(at).search(/[,}\n]/) + at
      return text.slice(0, at) + words + text.slice(end)
    })
    fc.assert(
      fc.property(damaged, review => {
        expect(faultsIn(readAndCheck(small(['review.md', review], ...command)))).toEqual([])
      }),
      runs(80),
    )
  })

  it('cells of a table', () => {
    const cell = fc.oneof(
      fragments,
      fc.string({ unit: 'grapheme' }).map(words => `"${words.replaceAll('"', '""')}"`),
    )
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 11 }).map(cells => cells.join(',')))
    const table = rows.map(lines =>
      ['id,time,end,event,source,actor,phase,place,clock,audience', ...lines].join('\n'),
    )
    const withBreaks = 'id,time,end,event,source\n---\n,"\n---\n,",---\n'
    fc.assert(fc.property(table, inEachPlace), { ...runs(100), examples: [[withBreaks]] })
  })
})

const keysInKeys = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
const listsInLists = Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')

describe('reading is total for what is nested without end', () => {
  it.each([
    ['brackets in YAML', `---\ntitle: ${'['.repeat(20_000)}\n---\n`],
    ['braces in YAML', `---\ntitle: ${'{a: '.repeat(20_000)}\n---\n`],
    ['keys in YAML', `---\n${keysInKeys}\n---\n`],
    ['brackets', '['.repeat(5000)],
    ['pictures', '!['.repeat(2000)],
    ['emphasis', '*a **b '.repeat(1000)],
    ['quotations', '>'.repeat(3000)],
    ['lists on a line', '- '.repeat(3000)],
    ['lists', listsInLists],
    ['withheld words', ':withhold['.repeat(500)],
    ['containers', ':::note\n'.repeat(2000)],
    ['colons', ':'.repeat(5000)],
  ])('%s', (_, text) => {
    const started = Date.now()
    const inStatement = `---\nfindings:\n  - id: x\n    statement: ${JSON.stringify(text)}\n---\n`
    for (const content of [text, inStatement]) {
      expect(faultsIn(readAndCheck(small(['sections/10-any.md', content])))).toEqual([])
    }
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})

it('leaves no trace on what every object has', () => {
  readAndCheck(
    new Map([
      [
        'review.md',
        '---\n__proto__: {polluted: yes}\nacronyms: {__proto__: {polluted: yes}, constructor: {prototype: {polluted: yes}}}\n---\n',
      ],
    ]),
  )
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(editionNames).toEqual(['public', 'agency'])
  expect(contentsOf(new Map()).files).toEqual([])
})
