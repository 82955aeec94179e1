import { spawn } from 'node:child_process'
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aar, copyOf, type Outcome, root } from '../support/aar.js'

const section = 'reviews/complete/sections/70-incident-command.md'
const timeline = 'reviews/complete/data/timeline.csv'

/** A copy of the complete review in which a heading skips a level, a key is misspelled, and rows are not in order. */
async function damaged(): Promise<string> {
  const folder = await copyOf('complete')
  await edit(join(folder, section), text => text.replace('theme:', 'tehme:').replace(/^## /m, '#### '))
  await edit(join(folder, timeline), text => {
    const [header, first, second, ...rest] = text.split('\n')
    return [header, second, first, ...rest].join('\n')
  })
  return folder
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')))
}

/** Runs `aar check --fix` as on a terminal, and answers its question. */
function atTerminal(cwd: string, answer: () => Promise<string>): Promise<Outcome> {
  const terminal = 'process.stdin.isTTY = true; process.stdout.isTTY = true'
  const args = ['--import', `data:text/javascript,${terminal}`, join(root, 'bin/aar.js'), 'check', '--fix']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1' } })
    let [stdout, stderr, asked] = ['', '', false]
    child.stdout.on('data', chunk => {
      stdout += chunk
      if (asked || !stdout.includes('[y/N]')) return
      asked = true
      answer().then(words => child.stdin.end(words), reject)
    })
    child.stderr.on('data', chunk => (stderr += chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code, stdout, stderr }))
  })
}

describe('aar check --fix', () => {
  it('shows what it mends, writes it where there is nobody to ask, and reports what remains', async () => {
    const folder = await damaged()
    await chmod(join(folder, section), 0o640)
    const mended = await aar(['check', '--fix'], folder)
    expect(mended).toMatchObject({ code: 0, stderr: '' })
    expect(mended.stdout).toContain(`--- ${section}\n+++ ${section}\n@@ `)
    expect(mended.stdout).toMatch(/^-tehme: .*\n\+theme: /m)
    expect(mended.stdout).toMatch(/^-#### .*\n\+## /m)
    expect(mended.stdout).toContain(`+++ ${timeline}\n`)
    expect(mended.stdout).toMatch(/\n2 files written\.\n\n(?:.*\n)*reviews\/complete: nothing to report\n$/)
    for (const path of [section, timeline]) {
      const whole = join(root, 'test/fixtures', path.replace('reviews/', ''))
      expect(await readFile(join(folder, path), 'utf8')).toBe(await readFile(whole, 'utf8'))
    }
    expect((await stat(join(folder, section))).mode & 0o777).toBe(0o640)
    expect(
      (await readdir(join(folder, 'reviews/complete/sections'))).filter(name => !name.endsWith('.md')),
    ).toEqual([])
  })

  it('adds a missing section, and says what is to be written in it', async () => {
    const folder = await copyOf('complete')
    const added = 'reviews/complete/sections/20-executive-summary.md'
    await rm(join(folder, added))
    const mended = await aar(['check', '--fix', 'reviews/complete/'], folder)
    expect(mended.stdout).toMatch(`--- /dev/null\n+++ ${added}\n@@ -0,0 +1,`)
    expect(mended.stdout).toContain('1 file written.')
    expect(mended.stdout).toContain('placeholder-is-replaced')
    expect(mended.code).toBe(1)
    expect(await readFile(join(folder, added), 'utf8')).toContain('element: executive-summary\n')
  })

  it('says so where there is nothing to mend', async () => {
    const folder = await copyOf('complete')
    const { code, stdout } = await aar(['check', '--fix'], folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^There is nothing that can be mended for certain\.\n\nreviews\/complete: /)
  })

  it('refuses to go with a format for programs', async () => {
    const folder = await damaged()
    const before = await readFile(join(folder, section))
    const refused = await aar(['check', '--fix', '--format', 'json'], folder)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('--format')
    expect(await readFile(join(folder, section))).toEqual(before)
  })

  it('names a folder that is not there', async () => {
    const folder = await copyOf('complete')
    const refused = await aar(['check', '--fix', 'reviews/other'], folder)
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: 'There is no folder `reviews/other`.\n' })
  })
})

describe('aar check --fix at a terminal', () => {
  it('asks first, and writes after a yes', async () => {
    const folder = await damaged()
    const { code, stdout } = await atTerminal(folder, async () => 'y\n')
    expect(code).toBe(0)
    expect(stdout).toContain('Write these changes to 2 files? [y/N] ')
    expect(stdout).toContain('2 files written.')
    expect(await readFile(join(folder, section), 'utf8')).toContain('\ntheme: ')
  })

  it.each(['\n', 'n\n', 'maybe\n', ''])('writes nothing after %j, and reports', async words => {
    const folder = await damaged()
    const before = await readFile(join(folder, section))
    const { code, stdout } = await atTerminal(folder, async () => words)
    expect(code).toBe(1)
    expect(stdout).toContain('Nothing was written.')
    expect(stdout).toContain('key-is-known')
    expect(await readFile(join(folder, section))).toEqual(before)
  })

  it('overwrites nothing when one of the files was changed meanwhile', async () => {
    const folder = await damaged()
    const before = await readFile(join(folder, timeline), 'utf8')
    const { code, stderr } = await atTerminal(folder, async () => {
      await writeFile(join(folder, section), 'Somebody else was quicker.\n')
      return 'y\n'
    })
    expect(code).toBe(3)
    expect(stderr).toContain(`\`${section}\` was changed`)
    expect(await readFile(join(folder, section), 'utf8')).toBe('Somebody else was quicker.\n')
    expect(await readFile(join(folder, timeline), 'utf8')).toBe(before)
  })
})
