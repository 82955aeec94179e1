import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aar, type Outcome, root } from '../support/aar.js'

/** New bytes for a file; `undefined` deletes it; a function changes the text that is there. */
export type Damage = string | Uint8Array | undefined | ((text: string) => string)

/**
 * What the check says: severity where it is not an error, rule, file, and the place: `line:column`, or the words of the
 * damaged file at which the message stands. The last are words of the message, where the case is about them.
 */
export type Said = readonly [
  rule: string,
  file: string,
  at: string,
  words?: string | RegExp | undefined,
  severity?: 'warning' | 'info',
]

export interface Case {
  name: string
  /** Files of the complete fixture to be damaged, by their path. */
  damage: Readonly<Record<string, Damage>>
  /** Damage that a file cannot express, such as a link. */
  also?: (folder: string) => Promise<unknown>
  /** Everything that the check says, in any order: nothing else may be said. */
  said: readonly Said[]
}

/** A case about what is printed: words that a public draft shows, and words that stand nowhere in any of its bytes. */
export interface PrintedCase extends Case {
  shown?: readonly string[]
  gone?: readonly string[]
}

interface Diagnostic {
  severity: string
  rule: string
  file: string
  place: string
  words: string
}

const fixture = join(root, 'test/fixtures/complete')

/** Runs the real command once over a damaged copy of the fixture for each case, and proves what it says of each. */
export function proveSaid(cases: readonly Case[]): void {
  const made = makeAll(cases)
  let outcome: Outcome
  beforeAll(async () => {
    outcome = await aar(['check', ...cases.map((_, index) => `reviews/${slug(index)}`)], made.folder)
  })

  it.each(cases.map((one, index) => ({ ...one, index })))('says: $name', async ({ said, index }) => {
    expect(outcome.stderr).toBe('')
    const found = parseReport(outcome.stdout, slug(index))
    const wanted = await Promise.all(said.map(one => placed(one, join(made.folder, 'reviews', slug(index)))))
    expect(found.map(line).sort()).toEqual(wanted.map(line).sort())
    for (const [at, one] of wanted.entries()) {
      const asked = said[at]?.[3]
      const words = found.filter(each => line(each) === line(one)).map(each => each.words)
      if (asked !== undefined) expect(words).toContainEqual(expect.stringMatching(pattern(asked)))
    }
  })

  it('exits with 1 where there are errors, and with 0 where there are none', () => {
    const wrong = cases.some(({ said }) => said.some(one => one[4] === undefined))
    expect(outcome.code).toBe(wrong ? 1 : 0)
  })
}

/** Builds a public draft of each case with the real command, and proves what stands in it and what does not. */
export function provePrinted(cases: readonly PrintedCase[]): void {
  const made = makeAll(cases)
  let outcome: Outcome
  beforeAll(async () => {
    const folders = cases.map((_, index) => `reviews/${slug(index)}`)
    outcome = await aar(['build', ...folders, '--draft', '--format', 'html'], made.folder)
  })

  it.each(cases.map((one, index) => ({ ...one, index })))('prints: $name', async one => {
    const { shown = [], gone = [], index } = one
    const built = join(made.folder, 'dist/public', slug(index))
    const bytes = await bytesBelow(built).catch(() => {
      throw new Error(`${one.name} was not built\n${outcome.stderr}`)
    })
    const pages = bytes.filter(file => file.path.endsWith('.html')).map(file => plain(file.text))
    for (const words of shown) expect(pages.join('\n')).toContain(words)
    for (const words of gone) {
      const leaks = bytes.filter(({ text }) => text.includes(words) || plain(text).includes(words))
      expect(leaks.map(file => file.path)).toEqual([])
    }
    expect(shown.length + gone.length).toBeGreaterThan(0)
  })
}

/** Damages a text in one place; a case whose place is not there fails. */
export function replace(from: string, to: string): (text: string) => string {
  return text => {
    if (text.split(from).length !== 2) throw new Error(`\`${from}\` is not there once`)
    return text.replace(from, () => to)
  }
}

/** Adds to the end of a text. */
export function append(words: string): (text: string) => string {
  return text => `${text}\n${words}\n`
}

export function makeAll(cases: readonly Case[]): { folder: string } {
  const made = { folder: '' }
  beforeAll(async () => {
    made.folder = await mkdtemp(join(tmpdir(), 'aar-bad-input-'))
    await Promise.all(cases.map((one, index) => make(one, join(made.folder, 'reviews', slug(index)))))
  })
  afterAll(() => rm(made.folder, { recursive: true, force: true }))
  return made
}

async function make({ damage, also }: Case, folder: string): Promise<void> {
  await cp(fixture, folder, { recursive: true })
  for (const [path, change] of Object.entries(damage)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    if (change === undefined) await rm(file, { recursive: true })
    else if (typeof change === 'function') await writeFile(file, change(await readFile(file, 'utf8')))
    else await writeFile(file, change)
  }
  await also?.(folder)
}

function slug(index: number): string {
  return `case-${String(index).padStart(3, '0')}`
}

const diagnosticLine = /^ *(\d+:\d+) {2}(error|warning|info) +(\S.*?) {2}([a-z0-9-]+)$/

/** The diagnostics of one review, from the text that users read. */
function parseReport(text: string, name: string): Diagnostic[] {
  const found: Diagnostic[] = []
  let file = ''
  for (const row of text.split('\n')) {
    if (row.startsWith('reviews/')) file = row
    const [, place = '', severity = '', words = '', rule = ''] = diagnosticLine.exec(row) ?? []
    const path = file.startsWith(`reviews/${name}/`) ? file.slice(`reviews/${name}/`.length) : undefined
    if (rule !== '' && path !== undefined) found.push({ severity, rule, file: path, place, words })
  }
  const summary = text.split('\n').find(row => row.startsWith(`reviews/${name}: `)) ?? 'no summary'
  const counted = [...summary.matchAll(/ (\d+) /g)].reduce((sum, match) => sum + Number(match[1]), 0)
  if (counted !== found.length)
    throw new Error(`${summary}, but ${found.length} messages are printed\n${text}`)
  return found
}

async function placed([rule, file, at, , severity]: Said, folder: string): Promise<Diagnostic> {
  const place = /^\d+:\d+$/.test(at) ? at : placeOf(at, await readFile(join(folder, file), 'utf8'))
  return { severity: severity ?? 'error', rule, file, place, words: '' }
}

/** Line and column, from 1, of words that stand in a text once; a byte order mark takes no column. */
function placeOf(words: string, text: string): string {
  const plainText = text.replace(/^\uFEFF/, '')
  const index = plainText.indexOf(words)
  if (index === -1 || plainText.indexOf(words, index + 1) !== -1) {
    throw new Error(`\`${words}\` is not there once`)
  }
  const before = plainText.slice(0, index).split(/\r\n?|\n/)
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

function line({ severity, rule, file, place }: Diagnostic): string {
  return `${file}:${place} ${severity} ${rule}`
}

function pattern(words: string | RegExp): RegExp {
  return typeof words === 'string' ? new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')) : words
}

async function bytesBelow(folder: string): Promise<{ path: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async path => ({ path, text: await readFile(path, 'utf8') })))
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#x3C': '<',
  '#x26': '&',
  '#39': "'",
}

/** The words of a page as a reader sees them. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([#\w]+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
}
