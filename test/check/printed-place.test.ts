import { describe, expect, it } from 'vitest'
import { picture } from '../../src/check/example.js'
import { placeFinder } from '../../src/check/printed/index.js'
import { audit } from '../../src/render/pdf/audit/index.js'
import { damages } from '../pdf/damages.js'
import { taggedPdf } from '../support/tagged-pdf.js'
import { reviewOf } from './example-review.js'

const words = `## Section

See *the* [site](https://example.org/). :lang[Fuerte]{code=es}

1. An *item*

![](images/gray.svg)

Of these, a = b.

| Both columns | of it |
|---|---|
| Row | Cell |

> A note[^1]

A remark.

[^1]: Nothing.
`

/** The same words stand in a section before it, and one after it. */
const files = {
  'review.md': '---\ntitle: A review\n---\n',
  'images/gray.svg': picture,
  'sections/10-before.md': `---\ntitle: Before\n---\n\n${words}`,
  'sections/20-title.md': `---\ntitle: Title\n---\n\nWords.\n\n${words}`,
  'sections/30-after.md': `---\ntitle: After\n---\n\n${words}`,
}
const path = 'sections/20-title.md'
const lines = files[path].split('\n')

/** The line of the section that begins so. */
const lineOf = (begin: string): string => `${path}:${lines.findIndex(line => line.startsWith(begin)) + 1}`

/** Words of the tagged PDF, and the line on which they stand in the review. */
const written: Readonly<Record<string, string>> = {
  Title: 'title:',
  Section: '## Section',
  Fuerte: 'See',
  'the site': 'See',
  'The site': 'See',
  '1. An item': '1. An',
  '1.An item': '1. An',
  'a=b': '## Section',
  'Both columns': '| Both',
  'Both columns Row Cell': '| Both',
  Row: '| Row',
  Cell: '| Row',
  'Row Cell': '| Row',
  'A note': '> A note',
  'A remark': 'A remark',
}

describe('what an audit finds has the place at which an author wrote it', () => {
  const find = placeFinder(reviewOf(files), new Map())

  it.each(damages)('$rule: $name', async ({ changes, header }) => {
    for (const { rule, page, what, words, under } of await audit(taggedPdf(changes, header))) {
      const place = find({ words, under, isPicture: rule === 'figure-has-alternative' })
      const at = place && `${place.file.path}:${place.start.line}`
      const heading = written[under[0] ?? '']
      const own = rule === 'figure-has-alternative' ? '![]' : written[words]
      const wanted = own ?? heading
      // What concerns the whole document has no place, nor has what stands below a heading that nobody wrote.
      expect(at, `${what} below ${under[0]} on page ${page}`).toBe(
        wanted === undefined ? undefined : lineOf(wanted),
      )
    }
  })
})

describe('printed words', () => {
  const folder = {
    'review.md': '---\ntitle: A review\n---\n\nThe foreword says it.\n',
    'data/units.csv': 'Hour,Units on duty\n22:00,"Two on foot, two by car"\n',
    'sections/10-command.md': `---
title: Incident command
element: analysis
findings:
  - id: no-trigger
    statement: No wind speed was set, see [](#gates) there.
    why: >-
      The storm annex of 2019
      named no number.
recommended-practices:
  - id: storm-desk
    answers: [no-trigger]
    practice: The unit should write a wind speed into every plan.
---

## The gates

The crews went **north** at 10:40 pm – [](#no-trigger) says why – and came back.

It said "so" [@log, page 9] and
went on.

::table{src=data/units.csv caption="Units by *hour*"}
`,
    'sections/20-conclusion.md':
      '---\ntitle: Conclusion\n---\n\n## The gates\n\nThe crews went north at 10:40 pm.\n',
  }
  const find = placeFinder(reviewOf(folder), new Map([['no-trigger', '4.1']]))
  const at = (printed: string, ...under: string[]): string | undefined => {
    const place = find({ words: printed, under, isPicture: false })
    return place && `${place.file.path}:${place.start.line}:${place.start.column}`
  }

  it.each([
    ['without marks', 'crews went north at 10:40', ['The gates', 'Incident command'], '10-command.md:18:5'],
    [
      'in the section below whose heading they stand',
      'crews went north',
      ['The gates', 'Conclusion'],
      '20-conclusion.md:7:5',
    ],
    ['cut', 'The crews went north at…', ['Incident command'], '10-command.md:18:1'],
    [
      'with the label of a reference',
      '10:40 pm – Finding 4.1 says why – and came back.',
      ['Incident command'],
      '10-command.md:18:',
    ],
    [
      'with the label of a citation',
      'It said “so” [S3, page 9] and went on.',
      ['Incident command'],
      '10-command.md:20:',
    ],
    ['broken by a hyphen', 'Two on foot, two by c\u00ADar', ['Incident command'], 'data/units.csv:2:'],
    ['of a column', 'Units on duty', ['Incident command'], 'data/units.csv:1:6'],
    ['of a caption', 'Units by hour', ['Incident command'], '10-command.md:23:'],
    [
      'of front matter in lines',
      'The storm annex of 2019 named no number.',
      ['Incident command'],
      '10-command.md:8:7',
    ],
  ])('are found %s', (_, printed, under, place) => {
    expect(at(printed, ...under)).toContain(place)
  })

  it.each([
    [
      'of an entry leads to its statement',
      'Finding 4.1 No wind speed was set, see Chapter 9 there.',
      '10-command.md:6:16',
    ],
    [
      'of an entry without a number of its own too',
      'Recommendation 4.1.1 The unit should write a wind speed into every plan.',
      '10-command.md:13:15',
    ],
    ['with a label leads to the title of the section', 'Chapter 4 Incident command', '10-command.md:2:8'],
  ])('a heading %s', (_, heading, place) => {
    expect(at('', heading)).toBe(`sections/${place}`)
    expect(at('Words that nobody wrote so', heading)).toBe(`sections/${place}`)
  })

  it('nothing leads to where nobody wrote it', () => {
    expect(at('')).toBeUndefined()
    expect(at('', 'Appendix B Evidence register')).toBeUndefined()
    expect(at('Held in pairs', 'Sources', 'Evidence register')).toBeUndefined()
  })
})
