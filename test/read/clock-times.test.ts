import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exhibitKinds } from '../../src/exhibits/index.js'
import { editionNames } from '../../src/model/edition.js'
import { numberReview } from '../../src/model/numbering.js'
import { release } from '../../src/release/index.js'
import { readAndCheck } from './contents.js'

/** Everything that an edition says, each piece of text on a line of its own. */
function released(files: ReadonlyMap<string, string>): string {
  const { review } = readAndCheck(files)
  const seriesOf = (kind: string) => exhibitKinds[kind]?.series ?? 'Figure'
  const numbers = numberReview(review, () => 'chapter', seriesOf)
  const conventions = { numbers, seriesOf, themeText: (theme: string) => theme }
  return editionNames.map(edition => wordsOf(release(review, edition, conventions))).join('\n')
}

/** The words of a tree: those of children without a break between them, everything else on lines of its own. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).join(value.every(isInline) ? '' : '\n')
  if (value instanceof Map) return [...value.values()].map(wordsOf).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const { position: _, type: __, ...rest } = value as Record<string, unknown>
  return Object.values(rest).map(wordsOf).join('\n')
}

function isInline(value: unknown): boolean {
  const inline = ['text', 'emphasis', 'strong', 'link', 'crossReference', 'inlineCode']
  return (
    typeof value === 'object' && value !== null && inline.includes(String((value as { type?: unknown }).type))
  )
}

const files = (words: string): Map<string, string> =>
  new Map([
    [
      'review.md',
      `---
title: Title ${words} end
status: final
scope: {statement: 'Scope ${words} end'}
sources: [{id: log, type: cad, title: 'Source ${words} end'}]
acronyms: {ABC: 'Acronym ${words} end'}
---
Foreword ${words} end.
`,
    ],
    [
      'sections/10-analysis.md',
      `---
title: 'Section ${words} end'
element: analysis
findings:
  - id: finding
    statement: Statement ${words} end
    why: "Why ${words} end"
    evidence: ['log, page ${words} end']
recommended-practices:
  - id: practice
    answers: [finding]
    practice: >-
      Practice ${words}
      end
    owner: Owner ${words} end
    measure: ${words}
---
${words} Prose ${words}, **strong ${words} end** and (${words}) end. Cited [@log, at ${words} end].

## Heading ${words} end

| Column ${words} end | ${words} |
|---|---|
| Cell ${words} end | ${words} |

- Item ${words} end
- ${words}

1. ${words}

> Quote ${words} end

:::note{title="Note ${words} end"}
Inside ${words} end
:::

:::finding{#finding}
Discussion ${words} end
:::

A [link ${words} end](https://example.org) and a [reference ${words} end](#finding).[^1]

[^1]: Footnote ${words} end

::table{#t src=data/t.csv caption="Caption ${words} end"}

::timeline{#events src=data/timeline.csv caption="Times"}
`,
    ],
    ['data/t.csv', `Name ${words} end,${words}\nRow ${words} end,${words}\n"Quoted ${words} end",x\n`],
    [
      'data/timeline.csv',
      `time,event,source,actor\n2025-06-14T22:15Z,Event ${words} end,log,Actor ${words} end\n`,
    ],
  ])

const places =
  'Title Scope Source Acronym Foreword Section Statement Why page Practice Owner strong at Heading Column Cell Item Quote Note Inside Discussion link reference Footnote Caption Name Row Quoted Event Actor'.split(
    ' ',
  )

function expectLiterally(words: string): void {
  const text = released(files(words))
  const lost = places.filter(place => !text.includes(`${place} ${words} end`))
  expect(lost, words).toEqual([])
  expect(text).toContain(`${words} Prose ${words}, `)
  expect(text).toContain(` and (${words}) end. Cited `)
  // Where the words stand alone: a measure, cells, items.
  expect(text.split('\n').filter(line => line === words).length, words).toBeGreaterThanOrEqual(2 * 7)
}

const clock = fc.stringMatching(/^\d{1,2}:\d{2}(?: ?[ap]m|Z)?$/)
const pair = fc.stringMatching(/^[A-Za-z]{1,12}:[A-Za-z][A-Za-z0-9]{0,11}$/)

describe('text with a colon is text, in every place', () => {
  it.each([
    '10:30 pm',
    '22:15Z',
    '9:05',
    '9:05am',
    'Dispatch:Copy',
    'Status:withheld',
    'x:y',
    '22:15:07Z',
    '3::4',
    'a:b:c',
  ])('%s', expectLiterally)

  it('any clock time', () => {
    fc.assert(fc.property(clock, expectLiterally), { numRuns: 60 })
  })

  it('any word, colon, word', () => {
    fc.assert(fc.property(pair, expectLiterally), { numRuns: 60 })
  })
})
