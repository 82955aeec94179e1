import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aar, copyOf, freshFolder, type Outcome } from '../support/aar.js'

async function outcomes(args: readonly string[][], folder: string): Promise<Outcome[]> {
  return Promise.all(args.map(words => aar(words, folder)))
}

describe('a good review', () => {
  it('is checked without a word but the last', async () => {
    const folder = await copyOf('complete')
    expect(await aar(['check'], folder)).toEqual({
      code: 0,
      stdout: 'reviews/complete: nothing to report\n',
      stderr: '',
    })
    expect((await aar(['check', '--strict', 'reviews/complete/'], folder)).code).toBe(0)
  })
})

describe('a misused command', () => {
  it('exits with 2 where a folder does not exist, or is a file', async () => {
    const folder = await copyOf('complete')
    const [check, build, file] = await outcomes(
      [
        ['check', 'reviews/nope'],
        ['build', '--format', 'html', 'reviews/complete', 'reviews/nope'],
        ['check', 'reviews/complete/review.md'],
      ],
      folder,
    )
    expect(check).toMatchObject({ code: 2, stdout: '', stderr: 'There is no folder `reviews/nope`.\n' })
    expect(build).toMatchObject({ code: 2, stderr: 'There is no folder `reviews/nope`.\n' })
    expect(file?.code).toBe(2)
    expect(await readdir(folder)).toEqual(['reviews'])
  })

  it('exits with 2 where there is no review', async () => {
    const folder = await freshFolder()
    await mkdir(join(folder, 'reviews'))
    const empty = await outcomes([['check'], ['build', '--format', 'html']], folder)
    const none = await outcomes([['check'], ['build']], await freshFolder())
    for (const { code, stderr } of [...empty, ...none]) {
      expect(code).toBe(2)
      expect(stderr).toContain(
        'There is no review in `reviews/`. Name a folder, or begin one with `aar new <slug>`.',
      )
    }
  })

  it('exits with 2 for an option, an edition, a format, a command or a rule that there is not', async () => {
    const folder = await copyOf('complete')
    const found = await outcomes(
      [
        ['check', '--stricter'],
        ['build', '--edition', 'secret'],
        ['build', '--format', 'docx'],
        ['publish'],
        ['rules', 'no-such-rule'],
        ['new', 'Not A Slug'],
      ],
      folder,
    )
    expect(found.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
    expect(found.map(({ stdout }) => stdout)).toEqual(['', '', '', '', '', ''])
    for (const [index, named] of [
      '--stricter',
      'secret',
      'docx',
      'publish',
      'no-such-rule',
      'Not A Slug',
    ].entries()) {
      expect(found[index]?.stderr).toContain(named)
      expect(found[index]?.stderr).not.toMatch(/\n\s+at /)
    }
    expect(await readdir(folder)).toEqual(['reviews'])
  })
})

describe('a folder that is not a review', () => {
  it('is one error, and not a list of all that it lacks', async () => {
    const folder = await freshFolder()
    await mkdir(join(folder, 'reviews/notes'), { recursive: true })
    await writeFile(join(folder, 'reviews/notes/letter.md'), 'Dear all\n')
    const { code, stdout } = await aar(['check'], folder)
    expect(code).toBe(1)
    expect(stdout).toContain(
      'reviews/notes/review.md\n     1:1  error    `reviews/notes` has no `review.md`, so it is not a review',
    )
    expect(stdout).toMatch(/\nreviews\/notes: 1 error\n$/)
  })

  it('stops no other review from being checked', async () => {
    const folder = await copyOf('complete')
    await mkdir(join(folder, 'reviews/another'))
    await symlink('.', join(folder, 'reviews/again'))
    const { code, stdout } = await aar(['check'], folder)
    expect(code).toBe(1)
    expect(stdout).toContain('reviews/another: 1 error\n')
    expect(stdout).toContain('reviews/complete: nothing to report\n')
  })
})

describe('a review with errors', () => {
  it('is not built, and nothing that was there is touched', async () => {
    const folder = await copyOf('complete')
    await writeFile(join(folder, 'reviews/complete/sections/10-letter.md'), '')
    const { code, stdout, stderr } = await aar(['build', '--format', 'html'], folder)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('reviews/complete/sections/10-letter.md\n     1:1  ')
    expect(stderr).toContain('Nothing was written.')
    expect(await readdir(folder)).toEqual(['reviews'])
  })
})
