import { describe, expect, it, test } from 'vitest'
import { diagnose, setSeverity, severityOf } from '../../src/model/diagnostic.js'
import { type Reported, type ReportFormat, reports } from '../../src/report/index.js'
import { sourceFiles, sourceOf } from '../architecture/imports.js'
import { reviewOf } from '../check/example-review.js'
import { checkedIn } from './faulty.js'
import { diagnosticsFaults, sarifFaults } from './schemas.js'

const { reviews, circumstances } = checkedIn()
const print = (format: ReportFormat, given: readonly Reported[] = reviews): string =>
  reports[format](given, circumstances)

/** A diagnostic as one line. */
const row = (path: string, line: number, column: number, severity: string, ruleId: string): string =>
  `${path}:${line}:${column} ${severity} ${ruleId}`

const rows = reviews.flatMap(({ folder, files }) =>
  files.flatMap(({ path, messages }) =>
    messages.map(message =>
      row(
        `${folder}/${path}`,
        message.line ?? 0,
        message.column ?? 0,
        severityOf(message),
        message.ruleId ?? '',
      ),
    ),
  ),
)

const suppressedRows = reviews.flatMap(({ folder, suppressed }) =>
  suppressed.map(({ diagnostic: { file, line = 0, column = 0, ruleId = '' } }) =>
    row(`${folder}/${file}`, line, column, 'error', ruleId),
  ),
)

/** What each format says, read back from its text by somebody who knows the format only. */
const readers: Readonly<
  Record<ReportFormat, (document: string) => { said: string[]; suppressed: string[] }>
> = {
  text: document => {
    let path = ''
    const said = document.split('\n').flatMap(line => {
      if (/^\S/.test(line)) path = line
      const [, at, column, severity = '', ruleId = ''] =
        /^ *(\d+):(\d+) {2}(error|warning|info) +.*? {2}([a-z0-9-]+)$/.exec(line) ?? []
      return ruleId === '' ? [] : [row(path, Number(at), Number(column), severity, ruleId)]
    })
    return { said, suppressed: [] }
  },
  json: document => {
    const found = JSON.parse(document).reviews
    const rowOf = ({ path, place, severity, ruleId }: JsonDiagnostic): string =>
      row(path, place.start.line, place.start.column, severity, ruleId)
    return {
      said: found.flatMap(({ diagnostics }: { diagnostics: JsonDiagnostic[] }) => diagnostics.map(rowOf)),
      suppressed: found.flatMap(({ suppressed }: { suppressed: JsonDiagnostic[] }) => suppressed.map(rowOf)),
    }
  },
  sarif: document => {
    const { results, tool } = JSON.parse(document).runs[0]
    const rowOf = ({ ruleId, ruleIndex, level, locations }: SarifResult): string => {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      const { artifactLocation, region } = locations[0].physicalLocation
      const severity = level === 'note' ? 'info' : level
      const path = decodeURIComponent(artifactLocation.uri)
      return row(path, region.startLine, region.startColumn, severity, ruleId)
    }
    return {
      said: results.filter(({ suppressions }: SarifResult) => !suppressions).map(rowOf),
      suppressed: results.filter(({ suppressions }: SarifResult) => suppressions).map(rowOf),
    }
  },
  github: document => {
    const decode = (text = ''): string => decodeURIComponent(text.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'))
    const said = document
      .split('\n')
      .filter(line => line !== '')
      .map(line => {
        const [, command = '', listed = ''] = /^::(error|warning|notice) (.*?)::/.exec(line) ?? []
        const properties = Object.fromEntries(
          listed
            .split(',')
            .map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
        )
        const { file, line: at, col, title } = properties
        const severity = command === 'notice' ? 'info' : command
        return row(decode(file), Number(at), Number(col), severity, decode(title))
      })
    return { said, suppressed: [] }
  },
}

interface JsonDiagnostic {
  path: string
  place: { start: { line: number; column: number } }
  severity: string
  ruleId: string
}

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: string
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: string }
        region: { startLine: number; startColumn: number }
      }
    },
  ]
  suppressions?: unknown[]
}

describe('every format is a view of the same list', () => {
  test('and a file of its own', () => {
    const declares = (format: string): boolean =>
      new RegExp(`^export const ${format}: Report\\b`, 'm').test(sourceOf(`report/${format}.ts`))
    const files = sourceFiles.flatMap(path => /^report\/(\w+)\.ts$/.exec(path)?.[1] ?? [])
    expect(files.filter(declares).sort()).toEqual(Object.keys(reports).sort())
  })

  test('which is worth comparing', () => {
    const line = '- The\tgate 🚒 stood 100% open :: so said [@nope-1], and 門 was shut [@nope-2].'
    const file = reviews[0]?.files.find(({ path }) => path === 'sections/90-conclusion.md')
    const at = String(file).split('\n').indexOf(line) + 1
    const path = 'reviews/complete/sections/90-conclusion.md'
    for (const words of ['nope-1', 'nope-2']) {
      const column = line.indexOf(`@${words}`) + 1
      expect(rows).toContain(row(path, at, column, 'error', 'citation-resolves'))
    }
    expect(rows.length).toBeGreaterThan(5)
    expect(suppressedRows).toEqual([expect.stringMatching(/ error citation-resolves$/)])
    expect(rows.filter(one => suppressedRows.includes(one))).toEqual([])
  })

  it.each(Object.keys(reports) as ReportFormat[])('%s', format => {
    const { said, suppressed } = readers[format](print(format))
    expect(said.toSorted()).toEqual(rows.toSorted())
    expect(suppressed).toEqual(format === 'json' || format === 'sarif' ? suppressedRows : [])
  })

  it.each(Object.keys(reports) as ReportFormat[])('%s, with nothing to say', format => {
    const sound = reviews
      .slice(0, 1)
      .map(review => ({ ...review, folder: 'reviews/sound', files: [], suppressed: [] }))
    expect(readers[format](print(format, sound))).toEqual({ said: [], suppressed: [] })
    expect(print('text', sound)).toBe('reviews/sound: nothing to report\n')
    expect(print('github', sound)).toBe('')
  })
})

/** One review with a diagnostic of each severity, with fixes and words that each format must escape. */
function awkward(): Reported[] {
  const review = reviewOf({ 'review.md': '---\ntitle: A {b} `c`\n---\n\nFirst 100%\nsecond\n' })
  const [file] = review.files
  if (!file) throw new Error('There is no file')
  file.messages = []
  const point = (line: number, column: number) => ({ line, column, offset: 7 })
  const fix = {
    title: 'Write {b} anew',
    edits: [
      { path: 'review.md', start: point(2, 8), end: point(2, 9), text: 'The "A"\n' },
      { path: 'new file.md', start: point(1, 1), end: point(1, 1), text: '---\n---\n' },
      { path: 'review.md', start: point(5, 1), end: point(6, 7), text: '' },
    ],
  }
  const words = '`100%`, ::error:: at {0}\u001B[31m \u202E'
  diagnose({ file, start: point(2, 8), end: point(2, 9) }, 'an-error', words, 'A note: {yes}\r\nof two.', fix)
  const warning = diagnose({ file, start: point(5, 7), end: point(6, 7) }, 'a-warning', 'Two\nlines', '')
  const info = diagnose({ file, start: point(1, 1), end: point(1, 1) }, 'an-info', 'The file', 'Do.')
  setSeverity(warning, 'warning')
  setSeverity(info, 'info')
  return [{ slug: 'small', folder: './reviews/small/', files: review.files, suppressed: [] }]
}

describe('json', () => {
  it('is as its schema says', () => {
    expect(diagnosticsFaults(JSON.parse(print('json')))).toEqual([])
    expect(diagnosticsFaults(JSON.parse(print('json', awkward())))).toEqual([])
    expect(diagnosticsFaults(JSON.parse(print('json', [])))).toEqual([])
  })

  it('and the schema would say where it is not', () => {
    const document = JSON.parse(print('json', awkward()))
    const [first] = document.reviews[0].diagnostics
    first.place.start.line = 0
    first.hint = 'more'
    delete first.note
    expect(diagnosticsFaults(document)).toHaveLength(3)
  })

  it('gives counts, places and fixes, each file by both its paths', () => {
    const document = JSON.parse(print('json', awkward()))
    expect(document).toMatchObject({ version: 1, tool: { name: 'aftermark', version: '0.0.0' } })
    const [review] = document.reviews
    expect(review).toMatchObject({ slug: 'small', folder: './reviews/small/' })
    expect(review.counts).toEqual({ error: 1, warning: 1, info: 1 })
    expect(review.diagnostics[0]).toMatchObject({
      file: 'review.md',
      path: 'reviews/small/review.md',
      place: { start: { line: 2, column: 8 }, end: { line: 2, column: 9 } },
      fix: { title: 'Write {b} anew' },
    })
    expect(review.diagnostics[0].fix.edits[1]).toEqual({
      file: 'new file.md',
      path: 'reviews/small/new file.md',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      text: '---\n---\n',
    })
  })

  it('gives why something is suppressed, and where that is written', () => {
    const [found] = JSON.parse(print('json')).reviews[0].suppressed
    expect(found.suppression.reason).toBe('The register names it, {once} the court lets it.')
    expect(found.suppression.place.start.line).toBe(found.place.start.line - 2)
  })
})

describe('sarif', () => {
  it('is as the standard says', () => {
    expect(sarifFaults(JSON.parse(print('sarif')))).toEqual([])
    expect(sarifFaults(JSON.parse(print('sarif', awkward())))).toEqual([])
    expect(sarifFaults(JSON.parse(print('sarif', [])))).toEqual([])
  })

  it('and the schema would say where it is not', () => {
    const log = JSON.parse(print('sarif', awkward()))
    log.runs[0].results[0].level = 'fatal'
    log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b'
    log.runs[0].tool.driver.language = '??'
    expect(sarifFaults(log).join('\n')).toMatch(/level[\s\S]*uri/)
  })

  it('describes every rule', () => {
    const { rules } = JSON.parse(print('sarif')).runs[0].tool.driver
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(circumstances.rules.map(({ id }) => id))
    const team = rules.find(({ id }: { id: string }) => id === 'team-is-a-team')
    expect(team.help.markdown).toContain(`[team-is-a-team](${team.helpUri})`)
    expect(team.shortDescription.text).toContain('team')
  })

  it('percent-encodes names, and doubles braces that are no arguments', () => {
    const { results } = JSON.parse(print('sarif')).runs[0]
    const uris = results.map((one: SarifResult) => one.locations[0].physicalLocation.artifactLocation.uri)
    expect(uris).toContain(
      'reviews/%C3%A0%2050%25%2C%20or%3A%20more/sections/92-of%2050%25%2C%20it%3A%20then%20%231.md',
    )
    const [error] = JSON.parse(print('sarif', awkward())).runs[0].results
    expect(error.message.text).toContain('at {{0}}')
  })

  it('gives an absolute folder as an address of its own', () => {
    const [small] = awkward()
    const [error] = JSON.parse(print('sarif', [{ ...small, folder: '/a b' } as Reported])).runs[0].results
    const location = error.locations[0].physicalLocation.artifactLocation
    expect(location).toEqual({ uri: expect.stringMatching(/^file:\/\/\/.*a%20b\/review\.md$/) })
  })

  it('gathers the edits of a fix by file', () => {
    const [error] = JSON.parse(print('sarif', awkward())).runs[0].results
    const [fix] = error.fixes
    expect(fix.artifactChanges).toHaveLength(2)
    expect(fix.artifactChanges[0].replacements).toHaveLength(2)
    expect(fix.artifactChanges[1]).toEqual({
      artifactLocation: { uri: 'reviews/small/new%20file.md', uriBaseId: '%SRCROOT%' },
      replacements: [
        {
          deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
          insertedContent: { text: '---\n---\n' },
        },
      ],
    })
  })

  it('gives what is suppressed with its justification', () => {
    const { results } = JSON.parse(print('sarif')).runs[0]
    const [suppressed] = results.filter(({ suppressions }: SarifResult) => suppressions)
    expect(suppressed.suppressions).toMatchObject([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'The register names it, {once} the court lets it.',
      },
    ])
  })
})

describe('github', () => {
  it('is one command a line, whatever the words are', () => {
    expect(print('github', awkward()).split('\n')).toEqual([
      '::error file=reviews/small/review.md,line=2,endLine=2,col=8,endColumn=9,title=an-error::`100%25`, ::error:: at {0}␛[31m �%0AA note: {yes} of two.',
      '::warning file=reviews/small/review.md,line=5,endLine=6,col=7,endColumn=7,title=a-warning::Two lines',
      '::notice file=reviews/small/review.md,line=1,endLine=1,col=1,endColumn=1,title=an-info::The file%0ADo.',
      '',
    ])
    expect(print('github')).toContain(
      '::error file=reviews/à 50%25%2C or%3A more/sections/92-of 50%25%2C it%3A then #1.md,line=3,',
    )
  })
})
