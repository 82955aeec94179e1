import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diagnosticsFaults, sarifFaults } from '../report/schemas.js'
import { aar, copyOf } from '../support/aar.js'

/** A folder with a review that is sound, and one whose conclusion cites what is not there. */
async function withFault(): Promise<string> {
  const folder = await copyOf('complete', 'a-sound')
  await cp(join(folder, 'reviews/a-sound'), join(folder, 'reviews/b-faulty'), { recursive: true })
  await appendFile(join(folder, 'reviews/b-faulty/sections/90-conclusion.md'), '\nIt was 100% [@nope].\n')
  return folder
}

describe('aar check --format', () => {
  it('json: one document for all reviews', async () => {
    const { code, stdout, stderr } = await aar(['check', '--format', 'json'], await withFault())
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const document = JSON.parse(stdout)
    expect(diagnosticsFaults(document)).toEqual([])
    expect(document.tool.name).toBe('aftermark')
    expect(document.reviews.map(({ folder }: { folder: string }) => folder)).toEqual([
      'reviews/a-sound',
      'reviews/b-faulty',
    ])
    expect(document.reviews.map(({ counts }: { counts: unknown }) => counts)).toMatchObject([
      { error: 0 },
      { error: 1 },
    ])
  })

  it('sarif: one log for all reviews', async () => {
    const { code, stdout, stderr } = await aar(['check', '--format', 'sarif'], await withFault())
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const log = JSON.parse(stdout)
    expect(sarifFaults(log)).toEqual([])
    expect(log.runs).toHaveLength(1)
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('citation-resolves')
  })

  it('github: a command each, and nothing else', async () => {
    const { code, stdout } = await aar(['check', '--format', 'github'], await withFault())
    expect(code).toBe(1)
    expect(stdout).toContain('::error file=reviews/b-faulty/sections/90-conclusion.md,line=9,')
    expect(stdout.split('\n').filter(line => line !== '' && !line.startsWith('::'))).toEqual([])
  })

  it('text: as without it, with the place in its line', async () => {
    const folder = await withFault()
    const [text, none] = await Promise.all([
      aar(['check', '--format', 'text'], folder),
      aar(['check'], folder),
    ])
    expect(text).toEqual(none)
    expect(text.stdout).toContain('       9 | It was 100% [@nope].\n         |              ^^^^^')
    expect(text.stdout).not.toContain('\u001B')
  })

  it.each(['json', 'sarif', 'github', 'text'])('%s: exits with 0 where there are no errors', async format => {
    const { code, stderr } = await aar(['check', '--format', format], await copyOf('complete'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('exits with 2 for a format that there is not, and prints no half document', async () => {
    const folder = await withFault()
    const unknown = await aar(['check', '--format', 'xml'], folder)
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toContain('xml')
    const missing = await aar(['check', '--format', 'json', 'reviews/a-sound', 'reviews/nope'], folder)
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: 'There is no folder `reviews/nope`.\n' })
  })

  it('prints a large document whole into a pipe', async () => {
    const folder = await copyOf('complete')
    await mkdir(join(folder, 'reviews/large/sections'), { recursive: true })
    const lines = Array.from({ length: 3000 }, (_, number) => `Text [@nope-${number}].\n`)
    const text = `---\ntitle: Large\nelement: analysis\ntheme: planning\n---\n\n${lines.join('\n')}`
    await writeFile(join(folder, 'reviews/large/review.md'), '---\ntitle: Large\n---\n')
    await writeFile(join(folder, 'reviews/large/sections/10-large.md'), text)
    const { stdout } = await aar(['check', '--format', 'json', 'reviews/large'], folder)
    expect(JSON.parse(stdout).reviews[0].counts.error).toBeGreaterThanOrEqual(3000)
  })
})
