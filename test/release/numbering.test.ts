import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepare } from '../../src/commands/prepare.js'
import type { Numbers } from '../../src/model/numbering.js'
import { aar, freshFolder, root } from '../support/aar.js'
import { type Files, sharedFolder, write } from './folders.js'

const record = (more = ''): string => `---
title: Numbers
kind: after-action-review
profile: debrief
framework: cops-2020
status: draft
date: 2026-05-14
language: en-US
time-zone: America/New_York
agency: {name: Riverton Police Department, type: local, state: OH}
event: {kind: incident, name: Event, start: 2025-08-09T12:00-04:00, end: 2025-08-09T22:00-04:00, location: Riverton}
scope: {statement: All of it.}
review: {type: internal, conducted-by: Riverton Police Department}
sources: [{id: log, type: radio, title: Dispatch channel 1}]
${more}---
`

const finding = (id: string, more = ''): string =>
  `  - {id: ${id}, statement: Says ${id}., evidence: [log]${more}}\n`
const practice = (id: string, answers: string, more = ''): string =>
  `  - {id: ${id}, answers: [${answers}], practice: Says ${id}.${more}}\n`
const agency = ', audience: agency, reason: security'

const example: Files = {
  'review.md': record('team: [{name: A. Lead, role: lead}]\nacronyms: {RPD: Riverton Police Department}\n'),
  'sections/01-letter.md': '---\ntitle: Letter\nelement: letter\n---\nDear reader.\n',
  'sections/02-summary.md': `---
title: Summary
element: executive-summary
---
Short.

![Front](images/a.svg "Front figure")
`,
  'sections/03-description.md': `---
title: What happened
element: incident-description
---
![One](images/a.svg "First figure")

![Two](images/b.svg "Second figure")

::table{src=data/a.csv caption="First table"}

:::withhold{reason=security}
![Three](images/c.svg "Withheld figure")

::table{src=data/b.csv caption="Withheld table"}
:::

![Again](images/a.svg "Third figure")
`,
  'sections/04-first.md': `---
title: First
element: analysis
theme: planning
findings:
${finding('f-last')}${finding('f-secret', agency)}${finding('f-first')}what-worked:
${finding('w-between')}recommended-practices:
${practice('r-other', 'g-one, f-first')}${practice('r-two', 'f-first')}${practice('r-secret', 'f-first', agency)}${practice('r-three', 'f-first')}${practice('r-hidden', 'f-secret')}${practice('r-free', '')}---
::finding{#f-first}

::what-worked{#w-between}

::finding{#f-secret}

::recommended-practice{#r-two}
`,
  'sections/05-second.md': `---
title: Second
element: analysis
theme: training
findings:
${finding('g-one')}---
![Four](images/a.svg "Figure of the second")
`,
  'sections/06-protocol.md': '---\ntitle: Protocol\nelement: appendix\n---\nHow.\n',
  'sections/07-data.md':
    '---\ntitle: Data\nelement: appendix\n---\n::table{src=data/a.csv caption="Table of an appendix"}\n',
  'data/a.csv': 'Unit,Members\nPatrol,12\n',
  'data/b.csv': 'Unit,Members\nTraffic,7\n',
  ...Object.fromEntries(
    ['a', 'b', 'c'].map(name => [
      `images/${name}.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name}</title></svg>`,
    ]),
  ),
}

/** The words of HTML without its elements. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What the pages of an edition print, by what it stands for. */
interface Printed {
  sections: Record<string, string>
  entries: Record<string, string>
  exhibits: Record<string, string>
  notices: string[]
}

async function printed(folder: string): Promise<Printed> {
  const found: Printed = { sections: {}, entries: {}, exhibits: {}, notices: [] }
  for (const name of (await readdir(folder)).filter(file => file.endsWith('.html'))) {
    const html = await readFile(join(folder, name), 'utf8')
    if (name === 'index.html') {
      for (const [, number = '', title = ''] of html.matchAll(
        /<span class="number">([^<]*)<\/span><span class="title">([^<]*)<\/span>/g,
      )) {
        if (!/^(Figure|Table)/.test(number)) found.sections[title] = number
      }
    }
    for (const [, label = '', statement = ''] of html.matchAll(
      /class="entry-label">([\s\S]*?)<\/span>\s*<span class="statement">([\s\S]*?)<\/span>/g,
    )) {
      found.entries[words(statement)] = words(label)
    }
    for (const [, caption = ''] of html.matchAll(/<figcaption[^>]*>([\s\S]*?)<\/figcaption>/g)) {
      const [, label = '', text = ''] = /^((?:Figure|Table) \S+) (.*)$/.exec(words(caption)) ?? []
      found.exhibits[text] = label
    }
    found.notices.push(...[...html.matchAll(/<p class="notice">([^<]*)</g)].map(match => match[1] ?? ''))
  }
  return found
}

describe('the numbers of a review', () => {
  let agencyEdition: Printed
  let publicEdition: Printed
  const folder = sharedFolder()
  beforeAll(async () => {
    await write(join(folder(), 'reviews/numbers'), example)
    const options = ['--edition', 'all', '--format', 'html', '--draft']
    expect(await aar(['build', ...options], folder())).toMatchObject({ code: 0 })
    publicEdition = await printed(join(folder(), 'dist/public/numbers'))
    agencyEdition = await printed(join(folder(), 'dist/agency/numbers'))
  })

  test('of chapters and appendices, own before built, none in front', () => {
    expect(agencyEdition.sections).toEqual({
      Letter: '',
      Summary: '',
      'What happened': '1',
      First: '2',
      Second: '3',
      Protocol: 'A',
      Data: 'B',
      'Findings and recommendations': 'C',
      'Evidence register': 'D',
      'Review team': 'E',
      Acronyms: 'F',
      'Index by theme': '',
    })
    expect(publicEdition.sections).toEqual(agencyEdition.sections)
  })

  test('of findings and what worked in one sequence, in order of appearance; of recommendations under the first they answer', () => {
    expect(agencyEdition.entries).toEqual({
      'Says f-first.': 'Finding 2.1',
      'Says w-between.': 'What worked 2.2',
      'Says f-secret.': 'Finding 2.3',
      'Says f-last.': 'Finding 2.4',
      'Says r-two.': 'Recommendation 2.1.1',
      'Says r-secret.': 'Recommendation 2.1.2',
      'Says r-three.': 'Recommendation 2.1.3',
      'Says r-hidden.': 'Recommendation 2.3.1',
      'Says r-free.': 'Recommendation 2.R1',
      'Says g-one.': 'Finding 3.1',
      'Says r-other.': 'Recommendation 3.1.1',
    })
  })

  test('of figures and tables by chapter, one sequence each', () => {
    expect(agencyEdition.exhibits).toEqual({
      'Front figure': 'Figure 1',
      'First figure': 'Figure 1-1',
      'Second figure': 'Figure 1-2',
      'First table': 'Table 1-1',
      'Withheld figure': 'Figure 1-3',
      'Withheld table': 'Table 1-2',
      'Third figure': 'Figure 1-4',
      'Figure of the second': 'Figure 3-1',
      'Table of an appendix': 'Table B-1',
    })
  })

  test('are the same in the public edition, with gaps where something is withheld', () => {
    const without = (all: Record<string, string>, ...gone: string[]): Record<string, string> =>
      Object.fromEntries(Object.entries(all).filter(([key]) => !gone.includes(key)))
    expect(publicEdition.entries).toEqual(without(agencyEdition.entries, 'Says f-secret.', 'Says r-secret.'))
    expect(publicEdition.exhibits).toEqual(
      without(agencyEdition.exhibits, 'Withheld figure', 'Withheld table'),
    )
    expect(publicEdition.notices.join()).toContain('2 entries are withheld from this edition')
    expect(agencyEdition.notices.join()).not.toContain('withheld')
  })
})

describe('the numbers of a published review', () => {
  test('are kept by a build of a final review, and a second build changes nothing', async () => {
    const folder = await freshFolder()
    const review = join(folder, 'reviews/harbor-bridge')
    await cp(join(root, 'reviews/harbor-bridge'), review, { recursive: true })
    const ledger = join(review, 'numbers.json')
    const kept = JSON.parse(await readFile(ledger, 'utf8'))
    await writeFile(ledger, '{}')
    const build = () => aar(['build', '--format', 'html', '--edition', 'all'], folder)

    expect(await build()).toMatchObject({ code: 0, stderr: expect.stringContaining('Commit it') })
    const first = await readFile(ledger, 'utf8')
    const pages = await everyPage(join(folder, 'dist'))
    expect(JSON.parse(first)).toEqual(kept)

    expect(await build()).toMatchObject({ code: 0, stderr: '' })
    expect(await readFile(ledger, 'utf8')).toBe(first)
    expect(await everyPage(join(folder, 'dist'))).toEqual(pages)
  })

  test('are not kept of a draft, nor of a final review that is built in spite of errors', async () => {
    const folder = await freshFolder()
    const review = join(folder, 'reviews/numbers')
    await write(review, example)
    const final = { 'review.md': String(example['review.md']).replace('status: draft', 'status: final') }
    for (const change of [{}, final]) {
      await write(review, change)
      expect(await aar(['build', '--format', 'html', '--draft'], folder)).toMatchObject({ code: 0 })
      expect(await readdir(review)).not.toContain('numbers.json')
    }
  })

  test('stay when entries come and go, and the appendix explains the gap', async () => {
    const folder = await freshFolder()
    const review = join(folder, 'reviews/numbers')
    const ledger = {
      'chapter:second': '3',
      'entry:g-one': '3.1',
      'entry:gone': '3.2',
      'entry:r-gone': '3.2.1',
    }
    await write(review, { ...example, 'numbers.json': JSON.stringify(ledger) })
    const section = (entries: string): Files => ({
      'sections/05-second.md': `---\ntitle: Second\nelement: analysis\ntheme: training\nfindings:\n${entries}---\nText.\n`,
    })
    await write(review, section(finding('g-new') + finding('g-one') + finding('g-newer')))
    expect(await aar(['build', '--format', 'html', '--draft'], folder)).toMatchObject({ code: 0 })
    const { entries, sections, notices } = await printed(join(folder, 'dist/public/numbers'))
    expect(entries).toMatchObject({
      'Says g-one.': 'Finding 3.1',
      'Says g-new.': 'Finding 3.3',
      'Says g-newer.': 'Finding 3.4',
    })
    expect(sections).toMatchObject({ Second: '3', First: '2' })
    expect(notices.join()).toContain('Numbers 3.2, 3.2.1: withdrawn after the report was first published')
  })
})

async function everyPage(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for (const path of await readdir(folder, { recursive: true })) {
    if (path.endsWith('.html')) pages.set(path, await readFile(join(folder, path), 'utf8'))
  }
  return pages
}

const observations = ['o1', 'o2', 'o3', 'o4', 'o5']
const recommendations = ['r1', 'r2', 'r3', 'r4']
const tables = ['t1', 't2', 't3']
const elements = ['analysis', 'executive-summary', 'appendix'] as const
const sectionIds = ['alpha', 'beta', 'gamma', 'delta']

/** One state of a review as its authors leave it: sections in an order, and in each what stands there. */
interface Draft {
  id: string
  element: (typeof elements)[number]
  entries: { id: string; placed: boolean; answers: string[] }[]
  tables: string[]
}

const draft: fc.Arbitrary<Draft[]> = fc
  .record({
    order: fc.shuffledSubarray(sectionIds, { minLength: 1 }),
    entries: fc.shuffledSubarray([...observations, ...recommendations]),
    tables: fc.shuffledSubarray(tables),
    where: fc.infiniteStream(fc.nat(99)),
    placed: fc.infiniteStream(fc.boolean()),
    answers: fc.infiniteStream(fc.shuffledSubarray(observations, { maxLength: 2 })),
  })
  .map(({ order, entries, tables: given, where, placed, answers }) => {
    const next = <T>(stream: fc.Stream<T>): T => stream.next().value as T
    const sections = order.map(
      (id): Draft => ({
        id,
        element: elements[sectionIds.indexOf(id) % 3] ?? 'analysis',
        entries: [],
        tables: [],
      }),
    )
    const somewhere = (): Draft => sections[next(where) % sections.length] as Draft
    for (const id of entries) {
      const answered = next(answers).filter(answer => entries.includes(answer))
      somewhere().entries.push({ id, placed: next(placed), answers: answered })
    }
    for (const id of given) somewhere().tables.push(id)
    return sections
  })

function filesOf(sections: readonly Draft[], ledger: ReadonlyMap<string, string>): Files {
  const body = ({ entries, tables: given }: Draft): string =>
    [
      ...given.map(id => `::table{#${id} src=data/a.csv caption="Table"}`),
      ...entries
        .filter(({ placed }) => placed)
        .map(({ id }) => `::${observations.includes(id) ? 'finding' : 'recommended-practice'}{#${id}}`),
    ].join('\n\n')
  const list = (section: Draft, ids: string[], make: (entry: Draft['entries'][number]) => string): string =>
    section.entries
      .filter(({ id }) => ids.includes(id))
      .map(make)
      .join('')
  return {
    'review.md': record(),
    'numbers.json': JSON.stringify(Object.fromEntries(ledger)),
    'data/a.csv': example['data/a.csv'] ?? '',
    ...Object.fromEntries(
      sections.map((section, index) => [
        `sections/${index + 10}-${section.id}.md`,
        `---
title: ${section.id}
element: ${section.element}
findings:
${list(section, observations, ({ id }) => finding(id))}recommended-practices:
${list(section, recommendations, ({ id, answers }) => practice(id, answers.join(', ')))}---
${body(section)}
`,
      ]),
    ),
  }
}

async function numbersOf(sections: readonly Draft[], ledger: ReadonlyMap<string, string>): Promise<Numbers> {
  const folder = join(await freshFolder(), 'numbers')
  await write(folder, filesOf(sections, ledger))
  const prepared = await prepare(folder)
  if (!prepared) throw new Error(`There is no ${folder}.`)
  return prepared.conventions.numbers
}

/** Numbers by series: entries, tables, chapters, appendices. */
function bySeries(ledger: ReadonlyMap<string, string>): Map<string, string[]> {
  const series = new Map<string, string[]>()
  for (const [key, number] of ledger) {
    const name = key.slice(0, key.indexOf(':'))
    series.set(name, [...(series.get(name) ?? []), number])
  }
  return series
}

/** Numbers that share all but their last part: `4.1 4.2 4.3`, `4-1 4-2`. */
function runs(numbers: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const number of numbers) {
    const [, head = '', last = ''] = /^(.*?)(\d+|[A-Z]+)$/.exec(number) ?? []
    groups.set(head, [...(groups.get(head) ?? []), last])
  }
  return groups
}

const nothing: ReadonlyMap<string, string> = new Map()

describe('whatever stands in a review', () => {
  test('its numbers are unique, and without gaps before it is published', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async sections => {
        const { ledger, withdrawn } = await numbersOf(sections, nothing)
        expect(withdrawn).toEqual([])
        const given = sections.flatMap(({ entries, tables: own }) => [...entries.map(({ id }) => id), ...own])
        const keys = [...ledger.keys()].filter(key => /^(entry|table):/.test(key))
        expect(keys.map(key => key.replace(/^\w+:/, '')).sort()).toEqual(given.sort())
        for (const numbers of bySeries(ledger).values()) {
          expect(new Set(numbers).size).toBe(numbers.length)
          for (const lasts of runs(numbers).values()) {
            const counted = lasts.map((_, index) =>
              /\d/.test(lasts[0] ?? '') ? String(index + 1) : String.fromCharCode(65 + index),
            )
            expect(lasts.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(counted)
          }
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('a published number never changes and is never given again, whatever becomes of the review', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { minLength: 2, maxLength: 4 }), async versions => {
        let published: ReadonlyMap<string, string> = nothing
        for (const sections of versions) {
          const { ledger, withdrawn, entries } = await numbersOf(sections, published)
          expect([...ledger].filter(([key]) => published.has(key))).toEqual([...published])
          for (const numbers of bySeries(ledger).values()) expect(new Set(numbers).size).toBe(numbers.length)
          const present = new Set(sections.flatMap(section => section.entries.map(({ id }) => id)))
          const gone = [...published.keys()].filter(
            key => key.startsWith('entry:') && !present.has(key.slice('entry:'.length)),
          )
          expect(withdrawn.filter(key => key.startsWith('entry:')).sort()).toEqual(gone.sort())
          for (const [id, number] of entries) expect(ledger.get(`entry:${id}`)).toBe(number)
          published = ledger
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
