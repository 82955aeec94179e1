import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aar, copyOf } from '../support/aar.js'

/** A character of the private use area: no font has it, so the PDF holds an empty box that means nothing. */
const sign = '\u{F123}'
const review = 'reviews/complete'

/** A copy of the review with the sign in some files, each time after some words. */
async function withSigns(places: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const folder = await copyOf('complete')
  for (const [path, after] of Object.entries(places)) {
    const file = join(folder, review, path)
    let text = await readFile(file, 'utf8')
    for (const words of after) {
      expect(text.split(words), `${path}: ${words}`).toHaveLength(2)
      text = text.replace(words, () => `${words}${sign}`)
    }
    await writeFile(file, text)
  }
  return folder
}

/** Where the sign stands in the files of a review: `path:line:column`. */
async function signsIn(folder: string): Promise<string[]> {
  const paths = await readdir(join(folder, review), { recursive: true })
  const found: string[] = []
  for (const path of paths.filter(each => /\.(?:md|csv)$/.test(each))) {
    const lines = (await readFile(join(folder, review, path), 'utf8')).split('\n')
    for (const [index, line] of lines.entries()) {
      for (const { index: at } of line.matchAll(/\u{F123}/gu)) found.push(`${path}:${index + 1}:${at + 1}`)
    }
  }
  return found.sort()
}

/** The places of the messages of a rule: `path:line:column`. */
function placesIn(stderr: string, rule: string): string[] {
  let path = ''
  return stderr
    .split('\n')
    .flatMap(line => {
      if (line.startsWith(`${review}/`)) path = line.slice(review.length + 1)
      const [, place] = /^ +(\d+:\d+) +(?:error|warning) /.exec(line) ?? []
      return place !== undefined && line.endsWith(` ${rule}`) ? [`${path}:${place}`] : []
    })
    .sort()
}

async function resultOf(rule: string, folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'dist/public/complete/conformance.json'), 'utf8')
  const { rules } = JSON.parse(text) as { rules: { id: string; result: string }[] }
  return rules.find(({ id }) => id === rule)?.result
}

it('a final report whose PDF is not accessible is not written, and each place is named where its author wrote it', async () => {
  const folder = await withSigns({
    'review.md': ['title: "After-Action Review', 'subtitle: '],
    'data/units.csv': ['Hour,Units', '"They said ""all'],
    'data/timeline.csv': ['The last family'],
    'sections/30-introduction.md': ['## Who asked'],
    'sections/50-what-happened.md': ['**Open**', 'Units by hour, 22:00', 'credit="Lakeside'],
    'sections/70-incident-command.md': [
      'They had walked',
      'page 9]. It was',
      'A word about *gusts',
      '## The gates',
      'The note goes on',
    ],
    'sections/80-words-to-the-public.md': ['Nobody had', 'The Public Information Officer'],
    'sections/90-conclusion.md': ['title: Conclusion', 'a number in its plan ('],
  })
  const refused = await aar(['build'], folder)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/error +Page \d+ of the PDF: .* pdf-is-accessible/)
  expect(refused.stderr).toContain('Nothing was written: the PDF is not accessible to everyone.')
  expect(placesIn(refused.stderr, 'pdf-is-accessible')).toEqual(await signsIn(folder))
  // The check knew it before.
  expect(placesIn(refused.stderr, 'character-is-in-fonts')).toEqual(await signsIn(folder))
  await expect(access(join(folder, 'dist/public/complete'))).rejects.toThrow()
})

it('of words that stand in two sections, those below the heading are meant', async () => {
  const folder = await copyOf('complete')
  const paths = ['sections/30-introduction.md', 'sections/90-conclusion.md']
  for (const path of paths) {
    const file = join(folder, review, path)
    const said = path.includes('90')
      ? `The gauge at the pond showed ${sign} then.`
      : 'The gauge at the pond showed then.'
    await writeFile(file, `${await readFile(file, 'utf8')}\n${said}\n`)
  }
  const { stderr } = await aar(['build'], folder)
  expect(placesIn(stderr, 'pdf-is-accessible')).toEqual(await signsIn(folder))
})

it('a draft of it is written, and its statement leaves open what only a final report proves', async () => {
  const folder = await withSigns({ 'sections/90-conclusion.md': ['The fair goes on'] })
  const drafted = await aar(['build', '--draft'], folder)
  expect(drafted.code).toBe(0)
  const pdf = await readFile(join(folder, 'dist/public/complete/complete.pdf'))
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7')
  expect(await resultOf('pdf-is-accessible', folder)).toBe('not-checked')
  expect(await resultOf('withheld-text-is-gone', folder)).toBe('not-checked')
})

it('that a PDF is accessible is said where one was made', async () => {
  const folder = await copyOf('complete')
  expect((await aar(['build'], folder)).code).toBe(0)
  expect(await resultOf('pdf-is-accessible', folder)).toBe('held')
  expect((await aar(['build', '--format', 'html'], folder)).code).toBe(0)
  expect(await resultOf('pdf-is-accessible', folder)).toBe('not-checked')
  expect(await resultOf('withheld-text-is-gone', folder)).toBe('held')
})
