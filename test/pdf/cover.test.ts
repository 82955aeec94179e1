import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aar, copyOf } from '../support/aar.js'
import { readPdf } from '../support/pdf.js'
import { unnumbered } from './pages.js'

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => ['storm', 'evacuation', 'county', 'night'][index % 4]).join(' ')

test.each([
  { name: 'the longest that anybody would write', title: 35, subtitle: 40, profile: 'screen' },
  { name: 'longer than a cover can hold', title: 400, subtitle: 400, profile: 'screen' },
  { name: 'longer than a cover can hold', title: 400, subtitle: 400, profile: 'print' },
])(
  'a title $name leaves the cover one page, and every page its number ($profile)',
  async ({ title, subtitle, profile }) => {
    const folder = await copyOf('complete')
    const record = join(folder, 'reviews/complete/review.md')
    const text = (await readFile(record, 'utf8'))
      .replace(/^title: .*$/m, `title: ${words(title)}`)
      .replace(/^subtitle: .*$/m, `subtitle: ${words(subtitle)}`)
    await writeFile(record, text)
    const options = ['--draft', '--format', 'pdf', '--edition', 'agency', '--profile', profile]
    expect(await aar(['build', ...options], folder)).toMatchObject({ code: 0 })
    const pdf = await readPdf(await readFile(join(folder, 'dist/agency/complete/complete.pdf')))

    const [cover, next] = pdf.pages
    for (const mark of ['DRAFT', 'For Official Use Only', 'Fictional sample', 'Agency edition']) {
      expect(cover?.text).toContain(mark)
    }
    expect(next?.text).not.toContain('Fictional sample. ')
    const without = unnumbered(pdf)
    // The title pages are as many as the words take.
    const contents = pdf.pages.findIndex(({ lines }) => lines.some(({ text }) => text === 'Contents'))
    expect(contents).toBeGreaterThan(1)
    const wrong = pdf.pages.slice(contents).flatMap(page => {
      const feet = page.lines.filter(({ y }) => y < 60).flatMap(({ pieces }) => pieces)
      const label = pdf.labels[page.number - 1]
      return without.has(page.number) || feet.some(({ text }) => text === label)
        ? []
        : [`${page.number}: ${label}`]
    })
    expect(wrong).toEqual([])
    expect(pdf.pages.length - without.size).toBeGreaterThan(15)
  },
)
