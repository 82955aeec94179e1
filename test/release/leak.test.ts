import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aar, freshFolder, type Outcome } from '../support/aar.js'
import { type Files, sharedFolder, write } from './folders.js'

/** What the pieces of the small review below say; a test replaces some of them. */
interface Pieces {
  title: string
  subtitle: string
  foreword: string
  sources: string
  summary: string
  description: string
  entries: string
  command: string
  cells: string
  events: string
}

const plain: Pieces = {
  title: 'A small review',
  subtitle: 'Of a small event',
  foreword: 'Written by us.',
  sources: '',
  summary: 'In short.',
  description: 'It happened.',
  entries: `
  - id: gap
    statement: Command was late.
    why: Nobody was named.
    evidence: [log]
    no-recommendation: It is mended.`,
  command: '',
  cells: 'Patrol,12',
  events: '',
}

const withheldFinding = `
  - id: secret
    statement: The relay in the bridge tower can be reached by a ladder.
    why: The hatch of the tower has had no lock since the winter.
    evidence: [log]
    no-recommendation: It is mended.
    audience: agency
    reason: security`

function reviewOf(changes: Partial<Pieces>): Files {
  const pieces = { ...plain, ...changes }
  return {
    'review.md': `---
title: ${JSON.stringify(pieces.title)}
subtitle: ${JSON.stringify(pieces.subtitle)}
kind: after-action-review
profile: debrief
framework: cops-2020
status: draft
date: 2026-05-14
language: en-US
agency: {name: Riverton Police Department, type: local, state: OH}
event: {kind: incident, name: Event, start: 2025-08-09T12:00-04:00, end: 2025-08-09T22:00-04:00, location: Riverton}
scope: {statement: All of it.}
review: {type: internal, conducted-by: Riverton Police Department}
sources:
  - {id: log, type: radio, title: Dispatch channel 1}${pieces.sources}
---
${pieces.foreword}
`,
    'sections/10-summary.md': `---
title: Executive summary
element: executive-summary
---
${pieces.summary}
`,
    'sections/20-description.md': `---
title: What happened
element: incident-description
---
${pieces.description}

::table{src=data/units.csv caption="Units"}

::timeline{src=data/timeline.csv caption="Events"}
`,
    'sections/30-command.md': `---
title: Command
element: analysis
theme: incident-command
findings:${pieces.entries}
---
${pieces.command || 'Analysed.'}
`,
    'data/units.csv': `Unit,Members\n${pieces.cells}\n`,
    'data/timeline.csv': `time,event,source,audience\n2025-08-09T12:00-04:00,It began,log,\n${pieces.events}\n`,
    'images/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  }
}

/** Reviews by the name of their folder. */
async function writeReviews(folder: string, reviews: Record<string, Files>): Promise<void> {
  for (const [slug, files] of Object.entries(reviews)) await write(join(folder, 'reviews', slug), files)
}

async function folderWith(files: Files): Promise<string> {
  const folder = await freshFolder()
  await writeReviews(folder, { small: files })
  return folder
}

const build = (folder: string, ...options: string[]) => aar(['build', '--format', 'html', ...options], folder)

/** The files for which the report of a command names the rule. */
function leakingFiles(report: string): string[] {
  let file = ''
  return report.split('\n').flatMap(line => {
    if (/^\S/.test(line)) file = line
    return line.includes('withheld-text-is-gone') ? [file] : []
  })
}

const named = ':withhold[Officer Dana Marlowe]{reason=personal-privacy}'
const block = `:::withhold{reason=security}
The relay stands in the north tower.

- Its hatch has had no lock since the winter.
:::`

/** What is withheld in one place and printed in another, and the file in which it is withheld. */
const leaks: [what: string, file: string, pieces: Partial<Pieces>][] = [
  [
    'a name in a line, and elsewhere in plain text',
    'sections/30-command.md',
    { command: `It was ${named}.`, summary: 'We thank Officer Dana Marlowe.' },
  ],
  [
    'a name, and elsewhere in parts with markup',
    'sections/30-command.md',
    { command: named, summary: 'By *Officer* Dana\n**Marlowe**, we hear.' },
  ],
  [
    'a name, and elsewhere as the end of a heading',
    'sections/30-command.md',
    { command: named, summary: '## The words of Officer Dana Marlowe\n\nThe words.' },
  ],
  [
    'a name, and elsewhere in the same paragraph',
    'sections/30-command.md',
    { command: `It was ${named}. Officer Dana Marlowe said so.` },
  ],
  [
    'a name, and elsewhere in a file of data',
    'sections/30-command.md',
    { command: named, cells: 'Officer Dana Marlowe,1' },
  ],
  [
    'a name, and elsewhere in an alt text',
    'sections/30-command.md',
    { command: named, summary: '![Officer Dana Marlowe at the bridge](images/a.svg "Bridge")' },
  ],
  [
    'a name, and elsewhere in a caption',
    'sections/30-command.md',
    { command: named, summary: '![A bridge](images/a.svg "Officer Dana Marlowe")' },
  ],
  [
    'a name, and elsewhere in the title of the record',
    'sections/30-command.md',
    { command: named, title: 'The case of Officer Dana Marlowe' },
  ],
  [
    'a name with signs that HTML escapes',
    'sections/30-command.md',
    { command: ":withhold[O'Brien & Sons <Ltd>]{reason=security}", summary: "From O'Brien & Sons \\<Ltd>." },
  ],
  [
    'a name round a citation, and elsewhere with the same citation',
    'sections/30-command.md',
    {
      command: ':withhold[Officer Dana Marlowe [@log] fired]{reason=medical}',
      summary: 'Officer Dana Marlowe [@log] left.',
    },
  ],
  ['a name in the foreword', 'review.md', { foreword: named, summary: 'By Officer Dana Marlowe.' }],
  ['a name in the subtitle', 'review.md', { subtitle: `By ${named}`, summary: 'By Officer Dana Marlowe.' }],
  [
    'a name in a cell of a file',
    'data/units.csv',
    { cells: `":withhold[Officer Dana Marlowe]{reason=medical}",1`, summary: 'By Officer Dana Marlowe.' },
  ],
  [
    'a name in a caption',
    'sections/10-summary.md',
    {
      summary: `::figure{src=images/a.svg alt="A" caption="By ${named}"}`,
      command: 'By Officer Dana Marlowe.',
    },
  ],
  [
    'a name in a statement',
    'sections/30-command.md',
    {
      entries: plain.entries.replace('Command was late.', JSON.stringify(`${named} was late.`)),
      summary: 'Officer Dana Marlowe was late.',
    },
  ],
  [
    'a name in the title of a note',
    'sections/10-summary.md',
    { summary: `:::note{title="On ${named}"}\nText.\n:::`, command: 'Officer Dana Marlowe was late.' },
  ],
  [
    'a paragraph of a block',
    'sections/30-command.md',
    { command: block, summary: 'We know that The relay stands in the north tower, and more.' },
  ],
  [
    'an item of a list in a block',
    'sections/30-command.md',
    { command: block, summary: 'Its hatch has had no lock since the winter.' },
  ],
  [
    'the statement of a finding',
    'sections/30-command.md',
    {
      entries: plain.entries + withheldFinding,
      summary: 'The relay in the bridge tower can be reached by a ladder.',
    },
  ],
  [
    'the cause of a finding',
    'sections/30-command.md',
    {
      entries: plain.entries + withheldFinding,
      summary: 'The hatch of the tower has had no lock since the winter.',
    },
  ],
  [
    'the discussion of a finding',
    'sections/30-command.md',
    {
      entries: plain.entries + withheldFinding,
      command: ':::finding{#secret}\nThe ladder is kept in an open shed.\n:::',
      summary: 'The ladder is kept in an open shed.',
    },
  ],
  [
    'a finding for everybody that is set in a withheld block',
    'sections/30-command.md',
    {
      entries: plain.entries.replace('late', 'late by a whole hour'),
      command: ':::withhold{reason=security}\n::finding{#gap}\n:::',
      summary: 'Command was late by a whole hour.',
    },
  ],
  [
    'an event of the timeline',
    'data/timeline.csv',
    {
      events: '2025-08-09T13:00-04:00,A camera on the tower is moved,log,agency',
      summary: 'At one, A camera on the tower is moved.',
    },
  ],
  [
    'the title of a source',
    'review.md',
    {
      sources:
        '\n  - {id: survey, type: report, title: Survey of the tower, audience: agency, reason: security}',
      summary: 'We used the Survey of the tower.',
    },
  ],
]

describe('what is withheld in one place and printed in another stops the build', () => {
  const slug = (index: number): string => `leak-${index + 10}`
  const folder = sharedFolder()
  let outcome: Outcome
  beforeAll(async () => {
    // All in one command, since starting it takes longer than building a small review.
    await writeReviews(
      folder(),
      Object.fromEntries(leaks.map(([, , pieces], index) => [slug(index), reviewOf(pieces)])),
    )
    await writeReviews(folder(), { sound: reviewOf({}) })
    outcome = await build(folder(), '--draft')
  })

  test.each(leaks.map(([what, file], index) => [what, `reviews/${slug(index)}/${file}`]))('%s', (_, path) => {
    expect(leakingFiles(outcome.stderr)).toContain(path)
  })

  test('and nothing is written, not even the review that leaks nothing', async () => {
    expect(await readdir(folder())).toEqual(['reviews'])
    expect(outcome.code).toBe(1)
  })

  test('without `--draft` and as a PDF too', async () => {
    const folder = await folderWith(reviewOf({ command: named, summary: 'By Officer Dana Marlowe.' }))
    for (const options of [[], ['--format', 'pdf'], ['--draft', '--format', 'pdf']]) {
      const { code, stderr } = await build(folder, ...options)
      expect(stderr).toContain('withheld-text-is-gone')
      expect(code).toBe(1)
      expect(await readdir(folder)).toEqual(['reviews'])
    }
  })

  test('and what was written before stays whole', async () => {
    const folder = await folderWith(reviewOf({}))
    expect(await build(folder)).toMatchObject({ code: 0 })
    const page = join(folder, 'dist/public/small/summary.html')
    const before = await readFile(page)
    await writeReviews(folder, { small: reviewOf({ command: named, summary: 'By Officer Dana Marlowe.' }) })
    expect(await build(folder, '--draft', '--edition', 'all')).toMatchObject({ code: 1 })
    expect(await readFile(page)).toEqual(before)
    expect(await readdir(join(folder, 'dist/public'))).toEqual(['small'])
  })

  test('what only the agency may read is no leak in its edition; what nobody may read is', async () => {
    const leaking = reviewOf({
      entries: plain.entries + withheldFinding,
      summary: 'The relay in the bridge tower can be reached by a ladder.',
    })
    const folder = await folderWith(leaking)
    expect(await build(folder, '--edition', 'agency')).toMatchObject({ code: 0 })
    const section = String(leaking['sections/30-command.md']).replace(
      'audience: agency',
      'audience: confidential',
    )
    await writeReviews(folder, { small: { 'sections/30-command.md': section } })
    const { code, stderr } = await build(folder, '--edition', 'agency', '--draft')
    expect(stderr).toContain('withheld-text-is-gone')
    expect(code).toBe(1)
  })
})

/** What stands in a withheld place and elsewhere, and gives nothing away: a build that it stopped could never be done. */
const harmless: [what: string, pieces: Partial<Pieces>][] = [
  [
    'a number within a longer one',
    { command: ':withhold[12 officers]{reason=security}', summary: '112 officers came.' },
  ],
  ['a name within a longer one', { command: ':withhold[Dana]{reason=security}', summary: 'Danae came.' }],
  [
    'the name of the agency in a cell of a withheld block',
    {
      command:
        ':::withhold{reason=security}\n| Agency | Radios |\n|---|---|\n| Riverton Police Department | 12 |\n:::',
    },
  ],
  ['a common word', { command: ':withhold[late]{reason=security}', summary: 'It was late.' }],
  [
    'a heading of one word in a withheld block',
    { command: ':::withhold{reason=security}\n## Command\n\nThe relay stands in the tower.\n:::' },
  ],
]

test('what gives nothing away does not stop a build', async () => {
  const folder = await freshFolder()
  await writeReviews(
    folder,
    Object.fromEntries(harmless.map(([, pieces], index) => [`fine-${index}`, reviewOf(pieces)])),
  )
  const { code, stderr } = await build(folder, '--draft')
  const what = leakingFiles(stderr).map(file => harmless[Number(/fine-(\d)/.exec(file)?.[1])]?.[0])
  expect(what).toEqual([])
  expect(code).toBe(0)
})
