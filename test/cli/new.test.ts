import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds, profiles } from '../../src/model/vocabulary.js'
import { aar, freshFolder } from '../support/aar.js'

/** The rules that a review fails for no other reason than that nobody has written it yet. */
const yetToFillIn = new Set([
  'scope-names-exclusions',
  'core-themes-are-covered',
  'team-is-a-team',
  'interviews-are-counted',
  'finding-names-standard',
  'recommendation-has-owner',
  'recommendation-has-due-date',
  'objective-is-rated',
  'request-is-authorized',
  'work-plan-is-approved',
  'work-plan-is-complete',
  'review-has-identity',
  'event-is-dated',
  'scope-is-stated',
  'review-type-is-declared',
  'sources-are-registered',
  'timeline-exists',
  'finding-has-evidence',
  'placeholder-is-replaced',
])

const documents = kinds.flatMap(kind => profiles.map(profile => [kind, profile] as const))

describe('aar new', () => {
  it.each(documents)(
    '%s, %s: builds as a draft, and check names only what is to be filled in',
    async (kind, profile) => {
      const folder = await freshFolder()
      const made = await aar(['new', 'river-exercise', '--kind', kind, '--profile', profile], folder)
      expect(made).toMatchObject({ code: 0, stderr: '' })
      const checked = await aar(['check', 'reviews/river-exercise'], folder)
      expect(checked.code).toBe(1)
      const failed = [
        ...checked.stdout.matchAll(/^ +\d+:\d+ +(?:error|warning|info) +.* {2}([\w-]+)$/gm),
      ].map(m => m[1])
      expect(failed.length).toBeGreaterThan(5)
      expect(failed.filter(id => !yetToFillIn.has(id ?? ''))).toEqual([])
      const built = await aar(['build', '--draft', '--format', 'html'], folder)
      expect(built.code).toBe(0)
      const page = await readFile(join(folder, 'dist/public/river-exercise/index.html'), 'utf8')
      expect(page).toContain('River Exercise')
      expect(page).toContain('DRAFT')
    },
  )

  it('explains every element it writes, in a comment that is not printed', async () => {
    const folder = await freshFolder()
    await aar(['new', 'river-exercise'], folder)
    const path = 'sections/30-methodology.md'
    const source = await readFile(join(folder, 'reviews/river-exercise', path), 'utf8')
    expect(source).toContain('<!-- How the team worked')
    await aar(['build', '--draft', '--format', 'html'], folder)
    const page = await readFile(join(folder, 'dist/public/river-exercise/methodology.html'), 'utf8')
    expect(page).not.toContain('records collected')
  })

  it('writes the schemas that its front matter names, for editors', async () => {
    const folder = await freshFolder()
    await aar(['new', 'river-exercise'], folder)
    for (const path of ['review.md', 'sections/30-methodology.md']) {
      const file = join(folder, 'reviews/river-exercise', path)
      const [, named = ''] =
        /^---\n# yaml-language-server: \$schema=(.+)\n/.exec(await readFile(file, 'utf8')) ?? []
      expect(JSON.parse(await readFile(join(file, '..', named), 'utf8')).$id).toMatch(/^urn:aftermark:/)
    }
  })

  it('builds a PDF at once', async () => {
    const folder = await freshFolder()
    await aar(['new', 'river-exercise'], folder)
    expect((await aar(['build', '--draft'], folder)).code).toBe(0)
    const pdf = await readFile(join(folder, 'dist/public/river-exercise/river-exercise.pdf'))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('never touches a folder that is there', async () => {
    const folder = await freshFolder()
    await aar(['new', 'river-exercise'], folder)
    const record = join(folder, 'reviews/river-exercise/review.md')
    const before = await readFile(record, 'utf8')
    const again = await aar(['new', 'river-exercise', '--kind', 'data-analysis'], folder)
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('already there')
    expect(await readFile(record, 'utf8')).toBe(before)
  })

  it.each(['Über', '../out', 'a b', '-x', 'UPPER', ''])('refuses the name %j', async name => {
    const folder = await freshFolder()
    const refused = await aar(['new', '--', name], folder)
    expect(refused.code).toBe(2)
    await expect(access(join(folder, 'reviews'))).rejects.toThrow()
  })
})
