import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { applyOnce, type Files, fixesIn } from '../../src/check/fixes/apply.js'
import { mend } from '../../src/commands/fix.js'
import type { Edit, Fix } from '../../src/model/fix.js'
import { contentsOf, fixture, readAndCheck } from '../read/contents.js'

type Texts = Readonly<Record<string, string | Uint8Array>>

const record = `---
kind: after-action-review
profile: full-report
time-zone: America/New_York
---
`
const titled = (element: string, matter = ''): string =>
  `---\ntitle: A section\nelement: ${element}\n${matter}---\n`
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The files that mending changes or adds, as texts. */
function mended(files: Texts): Record<string, string> {
  const contents = contentsOf(new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))))
  return Object.fromEntries([...mend(contents).files].map(([path, bytes]) => [path, decode(bytes) ?? '']))
}

/** The body of the one section of a review after mending; undefined where nothing was mended. */
function mendedBody(body: string): string | undefined {
  const path = 'sections/10-analysis.md'
  return mended({ 'review.md': '---\n---\n', [path]: titled('analysis') + body })[path]?.slice(
    titled('analysis').length,
  )
}

describe('headings', () => {
  it.each([
    ['a skipped level', '## A\n\n#### B\n', '## A\n\n### B\n'],
    ['the first level', 'Text.\n\n# A #\n', 'Text.\n\n## A #\n'],
    ['the first level, underlined', 'Two\nlines\n=====\n', 'Two\nlines\n-----\n'],
    ['an empty heading', '#\n', '##\n'],
    ['siblings that skip a level', '## A\n#### B\n#### C\n## D\n', '## A\n### B\n### C\n## D\n'],
    ['what stands under it', '## A\n#### B\n##### C\n### D\n', '## A\n### B\n#### C\n### D\n'],
    ['a text one level too high', '# A\n## B\n# C\n### D\n', '## A\n### B\n## C\n### D\n'],
    ['one mended heading that shows the next', '# A\n\n#### B\n', '## A\n\n### B\n'],
    ['a heading in a box', ':::note{title="N"}\n#### B\n:::\n', ':::note{title="N"}\n## B\n:::\n'],
    ['a heading in a quotation', '> # A\n', '> ## A\n'],
  ])('mends %s', (_, before, after) => {
    expect(mendedBody(before)).toBe(after)
  })

  it.each([
    ['a slip among others', '## A\n\n# B\n\n## C\n'],
    ['a heading that would be too deep', '# A\n## B\n### C\n#### D\n##### E\n###### F\n'],
    ['one that may belong beside it or under it', '## A\n\n##### B\n\n#### C\n'],
    ['underlined headings that would need a third level', 'A\n=\n\nB\n-\n'],
    ['code', '```\n# A\n```\n'],
  ])('leaves %s', (_, before) => {
    expect(mendedBody(before)).toBeUndefined()
  })
})

describe('missing elements', () => {
  const sections = (...paths: [path: string, element: string][]): Texts =>
    Object.fromEntries([
      ['review.md', record.replace('full-report', 'debrief')],
      ...paths.map(([path, element]) => [`sections/${path}.md`, titled(element)]),
    ])

  it.each<[string, [string, string][], string[]]>([
    [
      'in tens',
      [
        ['10-a', 'executive-summary'],
        ['40-b', 'analysis'],
      ],
      ['20-incident-description'],
    ],
    [
      'in fives where there is no ten',
      [
        ['10-a', 'executive-summary'],
        ['20-b', 'analysis'],
      ],
      ['15-incident-description'],
    ],
    [
      'in ones',
      [
        ['08-a', 'executive-summary'],
        ['11-b', 'analysis'],
      ],
      ['09-incident-description'],
    ],
    [
      'at the beginning',
      [
        ['10-a', 'incident-description'],
        ['20-b', 'analysis'],
      ],
      ['05-executive-summary'],
    ],
    [
      'at the end',
      [
        ['10-a', 'executive-summary'],
        ['20-b', 'incident-description'],
      ],
      ['30-incident-command'],
    ],
    [
      'at the end of the tens',
      [
        ['80-a', 'executive-summary'],
        ['90-b', 'incident-description'],
      ],
      ['95-incident-command'],
    ],
    [
      'with three digits and another sign',
      [
        ['100_a', 'executive-summary'],
        ['200_b', 'analysis'],
      ],
      ['150_incident-description'],
    ],
    ['two in one place', [['30-b', 'analysis']], ['10-executive-summary', '20-incident-description']],
    [
      'before an appendix',
      [
        ['10-a', 'executive-summary'],
        ['20-b', 'incident-description'],
        ['90-c', 'appendix'],
      ],
      ['50-incident-command'],
    ],
  ])('are added %s', (_, there, added) => {
    expect(Object.keys(mended(sections(...there)))).toEqual(added.map(name => `sections/${name}.md`))
  })

  it.each<[string, Texts]>([
    ['no number is free', sections(['10-a', 'executive-summary'], ['11-b', 'analysis'])],
    ['names have no numbers', sections(['a', 'executive-summary'], ['b', 'analysis'])],
    [
      'a section may be the missing one',
      sections(['10-a', 'executive-summary'], ['20-b', 'incident'], ['90-c', 'analysis']),
    ],
    ['the others are not in order', sections(['10-a', 'analysis'], ['50-b', 'executive-summary'])],
    [
      'the record does not say what kind of report it is',
      { ...sections(['10-a', 'analysis']), 'review.md': '---\nprofile: debrief\n---\n' },
    ],
    [
      'front matter cannot be read',
      { ...sections(['10-a', 'analysis']), 'sections/20-b.md': '---\nfindings: [\n---\n' },
    ],
    [
      'an id is taken',
      {
        ...sections(['10-executive-summary', 'executive-summary'], ['90-c', 'analysis']),
        'review.md': record
          .replace('full-report', 'debrief')
          .replace('time-zone', 'sources: [{id: incident-description, type: report, title: It}]\ntime-zone'),
      },
    ],
  ])('are not added where %s', (_, files) => {
    expect(mended(files)).toEqual({})
  })

  it('come with their data, unless it is there, and with the schema that the others name', () => {
    const comment = '# yaml-language-server: $schema=../schemas/section.schema.json\n'
    const files = Object.fromEntries(
      [
        'executive-summary',
        'introduction',
        'methodology',
        'limitations',
        'incident-description',
        'analysis',
      ].map((element, index) => [
        `sections/${index + 1}0-${element}.md`,
        titled(element).replace('---\n', `---\n${comment}`),
      ]),
    )
    const made = mended({ 'review.md': record, ...files })
    expect(Object.keys(made)).toEqual(['sections/55-timeline.md', 'data/timeline.csv'])
    expect(made['sections/55-timeline.md']).toMatch(`---\n${comment}title: Timeline\n`)
    expect(made['data/timeline.csv']).toMatch(/^id,time,end,event,/)
    const kept = mended({ 'review.md': record, ...files, 'data/timeline.csv': 'time,event,source\n' })
    expect(Object.keys(kept)).toEqual(['sections/55-timeline.md'])
  })
})

describe('misspelled keys', () => {
  const path = 'sections/10-analysis.md'
  const withMatter = (matter: string): string | undefined =>
    mended({ 'review.md': '---\n---\n', [path]: titled('analysis', matter) })[path]

  it.each([
    ['at the top', 'tehme: planning\n', 'theme: planning\n'],
    ['in an entry', 'findings:\n  - {id: a, statment: It.}\n', 'findings:\n  - {id: a, statement: It.}\n'],
    ['in quotes', '"themes": planning\n', 'theme: planning\n'],
    ['one in another', 'findigns:\n  - id: a\n    whyy: So.\n', undefined],
    ['without a value', 'thme:\n', 'theme:\n'],
    ['whose right name is there', 'theme: planning\nthmee: training\n', undefined],
    ['whose right name is there, blank', 'theme:\nthmee: training\n', undefined],
    ['twice', 'thmee: planning\ntehme: training\n', undefined],
    ['whose value does not fit', 'thmee: [planning, training]\n', undefined],
    ['near to none', 'weather: fair\n', undefined],
    [
      'that came by an alias',
      'findings: [&a {id: a, whyy: So.}]\nwhat-worked: [*a]\n',
      'findings: [&a {id: a, why: So.}]\nwhat-worked: [*a]\n',
    ],
    ['where the YAML cannot be read', 'thmee: planning\nfindings: [\n', undefined],
  ])('%s', (_, before, after) => {
    expect(withMatter(before)).toBe(after && titled('analysis', after))
  })
})

describe('a timeline', () => {
  const sort = (csv: string, matter = record): string | undefined =>
    mended({
      'review.md': matter,
      'sections/10-timeline.md': `${titled('timeline')}\n::timeline{#events src=data/t.csv caption="Events"}\n`,
      'data/t.csv': csv,
    })['data/t.csv']

  it('is sorted; each row keeps its words, blank lines their place, equal times their order', () => {
    const b = '2025-08-09T12:02-04:00 ,"Two\nlines, ""quoted""",x '
    const c = '2025-08-09T16:02Z,"The same moment",x'
    const a = ' 2025-08-09 12:01 , In the zone of the record,x'
    expect(sort(`time,event,source\n${b}\n\n${c}\n${a}`)).toBe(`time,event,source\n${a}\n\n${b}\n${c}`)
  })

  it('keeps the line ends of the file', () => {
    const before = '\uFEFFtime,event,source\r\n2025-08-10,"b\r\nb",x\r\n2025-08-09,a,x\r\n'
    expect(sort(before)).toBe('\uFEFFtime,event,source\r\n2025-08-09,a,x\r\n2025-08-10,"b\r\nb",x\r\n')
  })

  it.each([
    ['a time cannot be read', 'time,event,source\n2025-08-10,b,x\nnoon,a,x\n2025-08-09,a,x\n', record],
    [
      'some times have a zone and others none',
      'time,event,source\n2025-08-10T12:00Z,b,x\n2025-08-09T10:00,a,x\n',
      '---\n---\n',
    ],
    [
      'the file cannot be read to its end',
      'time,event,source\n2025-08-10,b,x\n2025-08-09,a,x\n2025-08-08,"c,x\n',
      record,
    ],
  ])('is left as it is where %s', (_, csv, matter) => {
    expect(sort(csv, matter)).toBeUndefined()
  })
})

describe('edits', () => {
  const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): Edit => ({
    path: 'a.md',
    start: { line, column },
    end: { line: endLine, column: endColumn },
    text,
  })
  const fix = (...edits: Edit[]): Fix => ({ title: 'Mend it', edits })
  const apply = (text: string | Uint8Array, ...fixes: Fix[]) =>
    applyOnce(new Map([['a.md', typeof text === 'string' ? encode(text) : text]]), fixes)

  it('wait where they overlap, and a fix is made whole or not at all', () => {
    const first = fix(edit(1, 1, 1, 3, 'X'))
    const second = fix(edit(2, 1, 2, 2, 'Y'), edit(1, 2, 1, 4, 'Z'))
    const third = fix(edit(1, 3, 1, 4, 'W'))
    const { files, fixes } = apply('abc\ndef\n', first, second, third)
    expect(decode(files.get('a.md'))).toBe('XW\ndef\n')
    expect(fixes).toEqual([first, third])
  })

  it('with the same empty place wait for each other', () => {
    const { files } = apply(
      'ab',
      fix(edit(1, 2, 1, 2, 'X')),
      fix(edit(1, 2, 1, 2, 'Y')),
      fix(edit(1, 3, 1, 3, 'Z')),
    )
    expect(decode(files.get('a.md'))).toBe('aXbZ')
  })

  it.each([
    ['change nothing', 'abc', edit(1, 1, 1, 2, 'a')],
    ['lie outside the file', 'abc', edit(2, 1, 2, 1, 'a')],
    ['lie outside the line', 'abc\nd', edit(1, 5, 1, 5, 'a')],
    ['end before they begin', 'abc', edit(1, 3, 1, 2, 'a')],
    ['concern a file that is not UTF-8', Uint8Array.of(0x61, 0xe9), edit(1, 1, 1, 2, 'b')],
    ['concern a file in UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), edit(1, 1, 1, 2, 'b')],
  ])('are not made where they %s', (_, text, one) => {
    expect(apply(text, fix(one))).toEqual({ files: new Map(), fixes: [] })
  })

  test('that change lines keep every other line, with its line end, its place and the byte order mark', () => {
    const line = fc.string({ unit: fc.constantFrom('a', '#', 'é', '🙂', ' ', ',') })
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r'), fc.option(line)), {
      minLength: 1,
    })
    fc.assert(
      fc.property(lines, fc.boolean(), (rows, hasMark) => {
        const mark = hasMark ? '\uFEFF' : ''
        // An empty line that ends with `\n` after one that ends with `\r` would join them to one line end.
        const safe = rows.map(
          ([words, end, after]) => [words, end === '\n' && words === '' ? '\r\n' : end, after] as const,
        )
        const before = mark + safe.map(([words, end]) => words + end).join('')
        const edits = safe.flatMap(([words, , after], index) =>
          after === null ? [] : [fix(edit(index + 1, 1, index + 1, words.length + 1, after))],
        )
        const wanted = mark + safe.map(([words, end, after]) => (after ?? words) + end).join('')
        expect(decode(apply(before, ...edits).files.get('a.md')) ?? before).toBe(wanted)
      }),
    )
  })
})

describe('any damage to the complete review', () => {
  /** Rules that an added element may fail outside its own file: it is empty still. */
  const brought = new Set(['timeline-exists'])

  type Damage = (files: Map<string, string>) => void
  const sectionPaths = [...fixture.keys()].filter(path => path.startsWith('sections/'))
  const change =
    (path: string, how: (text: string) => string): Damage =>
    files => {
      const text = files.get(path)
      if (text !== undefined) files.set(path, how(text))
    }
  const damages: fc.Arbitrary<Damage>[] = [
    fc.constantFrom(...sectionPaths).map(path => files => void files.delete(path)),
    fc
      .tuple(fc.constantFrom(...sectionPaths), fc.constantFrom('# ', '### ', '##### ', '###### '), fc.nat(5))
      .map(([path, marks, which]) =>
        change(path, text => {
          let turn = 0
          return text.replace(/^#+ /gm, found => (turn++ === which ? marks : found))
        }),
      ),
    fc
      .tuple(
        fc.constantFrom(...sectionPaths),
        fc.constantFrom('statement', 'theme', 'evidence', 'practice', 'title'),
      )
      .map(([path, key]) =>
        change(path, text => text.replace(`${key}:`, `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}:`)),
      ),
    fc.infiniteStream(fc.nat()).map(stream =>
      change('data/timeline.csv', text => {
        const [header = '', ...rows] = text.trimEnd().split('\n')
        const shuffled = rows
          .map(row => ({ row, turn: stream.next().value ?? 0 }))
          .sort((a, b) => a.turn - b.turn)
        return `${[header, ...shuffled.map(({ row }) => row)].join('\n')}\n`
      }),
    ),
    fc
      .constantFrom(...sectionPaths, 'data/timeline.csv')
      .map(path => change(path, text => text.replaceAll('\n', '\r\n'))),
    fc.constantFrom(...sectionPaths, 'data/timeline.csv').map(path => change(path, text => `\uFEFF${text}`)),
  ]

  test('is mended as far as it goes: nothing is left to mend, and there are no new errors', () => {
    const binary = [...fixture].filter(([path]) => /\.(?:png|svg)$/.test(path))
    const texts = [...fixture].filter(([path]) => !/\.(?:png|svg)$/.test(path))
    fc.assert(
      fc.property(fc.array(fc.oneof(...damages), { minLength: 1, maxLength: 5 }), all => {
        const damaged = new Map(texts.map(([path, bytes]) => [path, decode(bytes) ?? '']))
        for (const damage of all) damage(damaged)
        const files = new Map<string, Uint8Array | string>(
          [...binary, ...damaged].sort(([a], [b]) => (a < b ? -1 : 1)),
        )
        const before = readAndCheck(files)
        const { files: changed } = mend(contentsOf(files))
        const after = readAndCheck(new Map([...files, ...changed].sort(([a], [b]) => (a < b ? -1 : 1))))

        expect(fixesIn(after.review)).toEqual([])
        const errors = ({ diagnostics }: typeof before): Set<string> => {
          const here = diagnostics.filter(({ fatal, file }) => fatal && files.has(file ?? ''))
          return new Set(here.map(({ ruleId }) => ruleId ?? ''))
        }
        const known = errors(before)
        expect([...errors(after)].filter(id => !known.has(id) && !brought.has(id))).toEqual([])
        for (const [path, bytes] of changed) {
          const words = (text: string): string[] =>
            text.split('\n').map(line => line.replace(/^(?:> )?#+/, '').trim())
          const left = words(decode(bytes) ?? '')
          const lost = words(damaged.get(path) ?? '').filter(line => !left.includes(line))
          expect(lost.filter(line => !/^(?:- )?[a-z-]+:/.test(line))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })
})

test.each([
  ['whose front matter cannot be read', '---\nfindings: [\n---\n\n# A\n'],
  [
    'that holds a character that is not UTF-8',
    Uint8Array.from([...encode('---\ntitle: A\n---\n\n# A '), 0xe9]),
  ],
  [
    'whose author says that the rule need not hold',
    '---\nignore: {heading-levels-are-in-order: So.}\n---\n\n# A\n',
  ],
])('a file %s is not touched', (_, text) => {
  expect(mended({ 'review.md': '---\n---\n', 'sections/10-analysis.md': text })).toEqual({})
})

test('files that nothing is wrong with are not touched', () => {
  const files: Files = mend(contentsOf(fixture)).files
  expect([...files.keys()]).toEqual([])
})
