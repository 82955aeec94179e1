import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { aar, freshFolder, type Outcome } from '../support/aar.js'
import { everythingIn } from '../support/pdf.js'
import { Canaries, type Readers, searchable } from './canaries.js'
import { brokenReview, faultyReview } from './faulty-review.js'
import { type Files, sharedFolder, write } from './folders.js'
import { soundReview } from './sound-review.js'

/** What an edition says, by file, with nothing left out: names of files, bytes, and all that is in a PDF. */
type Said = Map<string, string>

interface Built {
  outcome: Outcome
  public: Said
  agency: Said
}

async function build(folder: string, files: Files, options: string[]): Promise<Built> {
  await write(join(folder, 'reviews/canary'), files)
  const outcome = await aar(['build', '--edition', 'all', '--format', 'html,pdf', ...options], folder)
  const said = (edition: string): Promise<Said> => everythingSaid(join(folder, 'dist', edition))
  return { outcome, public: await said('public'), agency: await said('agency') }
}

async function everythingSaid(folder: string): Promise<Said> {
  const said: Said = new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name).slice(folder.length)
    if (!entry.isFile() || path.endsWith('.woff2')) continue
    const bytes = await readFile(join(folder, path))
    const text = path.endsWith('.pdf')
      ? await everythingIn(bytes)
      : `${bytes.toString('latin1')}\n${bytes.toString('utf8')}\n${bytes.toString('utf16le')}`
    said.set(path, searchable(`${path}\n${text}`))
  }
  return said
}

/** Where a word is found, as `file: what was planted where`. */
function found(said: Said, canaries: Canaries, ...readers: Readers[]): string[] {
  return canaries.all
    .filter(canary => readers.includes(canary.readers))
    .flatMap(({ word, where }) =>
      [...said].filter(([, text]) => text.includes(word.toLowerCase())).map(([path]) => `${path}: ${where}`),
    )
}

/** What was planted for these readers and is in none of the files whose name matches. */
function missing(said: Said, canaries: Canaries, name: RegExp, ...readers: Readers[]): string[] {
  const texts = [...said].filter(([path]) => name.test(path)).map(([, text]) => text)
  return canaries.all
    .filter(canary => readers.includes(canary.readers))
    .filter(({ word }) => !texts.some(text => text.includes(word.toLowerCase())))
    .map(({ where }) => where)
}

const hiddenFromThePublic: Readers[] = ['agency', 'agency-html', 'not-the-public', 'nobody']

describe.each([
  ['a build', []],
  ['a build with --draft', ['--draft']],
])('%s of a review in order', (_, options: string[]) => {
  const canaries = new Canaries()
  const folder = sharedFolder()
  let built: Built
  beforeAll(async () => {
    built = await build(folder(), soundReview(canaries), options)
  })

  test('is done', () => {
    expect(built.outcome.stdout).not.toContain('error')
    expect(built.outcome.code).toBe(0)
    for (const edition of [built.public, built.agency]) {
      expect([...edition.keys()]).toEqual(
        expect.arrayContaining(['/canary/canary.pdf', '/canary/index.html', '/canary/manifest.json']),
      )
    }
  })

  test('lets nothing that is withheld into any byte of the public edition', () => {
    expect(found(built.public, canaries, ...hiddenFromThePublic)).toEqual([])
  })

  test('lets nothing confidential into any byte of the agency edition', () => {
    expect(found(built.agency, canaries, 'nobody')).toEqual([])
  })

  test('gives the agency what is meant for it, so that the search is known to find', () => {
    const pages = /html|assets|manifest/
    expect(missing(built.agency, canaries, pages, 'agency', 'agency-html', 'everybody')).toEqual([])
    expect(missing(built.agency, canaries, /\.pdf$/, 'agency', 'everybody')).toEqual([])
  })

  test('gives the public what is public by design, so that the search is known to find there too', () => {
    expect(missing(built.public, canaries, /html|assets/, 'everybody', 'public')).toEqual([])
    expect(missing(built.public, canaries, /\.pdf$/, 'everybody', 'public')).toEqual([])
  })
})

describe('a draft of a review with mistakes in what is to be withheld', () => {
  const canaries = new Canaries()
  const folder = sharedFolder()
  let built: Built
  let refused: Built
  beforeAll(async () => {
    const files = faultyReview(canaries)
    built = await build(join(folder(), 'draft'), files, ['--draft'])
    refused = await build(join(folder(), 'refused'), files, [])
  })

  test('is built, and only as a draft', () => {
    expect(built.outcome.stderr).toBe('')
    expect(built.outcome.code).toBe(0)
    expect(refused.outcome.code).toBe(1)
    expect([...refused.public.keys(), ...refused.agency.keys()]).toEqual([])
  })

  test('hides too much rather than too little', () => {
    expect(found(built.public, canaries, ...hiddenFromThePublic)).toEqual([])
    expect(found(built.agency, canaries, 'nobody')).toEqual([])
  })

  test('shows what nothing asks to withhold, so that the search is known to find', () => {
    for (const edition of [built.public, built.agency]) {
      expect(missing(edition, canaries, /html/, 'everybody')).toEqual([])
      expect(missing(edition, canaries, /\.pdf$/, 'everybody')).toEqual([])
    }
  })
})

test('a draft hides what stands in front matter that cannot be read', async () => {
  const canaries = new Canaries()
  const built = await build(await freshFolder(), brokenReview(canaries), ['--draft'])
  expect(built.outcome.code).toBe(0)
  expect(found(built.public, canaries, ...hiddenFromThePublic)).toEqual([])
  expect(missing(built.public, canaries, /html/, 'everybody')).toEqual([])
})
