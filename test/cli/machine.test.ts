import { spawn } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aar, copyOf, root } from '../support/aar.js'

const bin = join(root, 'bin/aar.js')
const out = 'dist/public/complete'

/** Everything under a folder, names and bytes, as one text. */
async function snapshot(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry =>
    entry.isFile(),
  )
  const files = names.map(entry => join(entry.parentPath, entry.name)).toSorted()
  const texts = await Promise.all(
    files.map(async file => `${file}\n${(await readFile(file)).toString('base64')}`),
  )
  return texts.join('\n')
}

/** Processes whose environment carries a mark: those that a command started inherit it. */
async function processesWith(mark: string): Promise<string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (environment.includes(mark)) found.push(pid)
  }
  return found
}

describe('a build that cannot go on', () => {
  it('says what it tried when there is no browser, and exits with 3', async () => {
    const folder = await copyOf('complete')
    const env = { AAR_BROWSER_BUNDLED: 'off', PATH: '/nowhere' }
    const refused = await aar(['build'], folder, env)
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('AAR_BROWSER')
    expect(refused.stderr).toContain('@sparticuz/chromium')
    expect(refused.stderr).toMatch(/chromium/i)
    expect(await readdir(folder)).toEqual(['reviews'])
    expect((await aar(['build', '--format', 'html'], folder, env)).code).toBe(0)
  })

  it('never falls back from a browser that was named', async () => {
    const folder = await copyOf('complete')
    const refused = await aar(['build'], folder, { AAR_BROWSER: '/no/such/browser' })
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('/no/such/browser')
  })

  it('leaves the old output whole when the disk is full', async () => {
    const folder = await copyOf('complete')
    await aar(['build', '--format', 'html'], folder)
    const before = await snapshot(join(folder, 'dist'))
    // A limit on the size of files is the full disk that a test may make: the same write fails in the middle.
    const child = spawn(
      'bash',
      ['-c', `ulimit -f 8; exec "${process.execPath}" "${bin}" build --format html`],
      {
        cwd: folder,
      },
    )
    let stderr = ''
    child.stderr.on('data', chunk => (stderr += chunk))
    const code = await new Promise(resolve => child.on('close', resolve))
    expect(code).toBe(3)
    expect(stderr).toContain(out)
    expect(await snapshot(join(folder, 'dist'))).toBe(before)
    expect(await readdir(join(folder, 'dist/public'))).toEqual(['complete'])
  })

  it('says so when it may not write, and exits with 3', async () => {
    const folder = await copyOf('complete')
    // Even root cannot make a folder here.
    const refused = await aar(['build', '--format', 'html', '--out', '/proc/aar'], folder)
    expect(refused.code).toBe(3)
    expect(refused.stderr).toContain('/proc/aar')
  })

  it('leaves a folder alone that cannot be changed', async () => {
    if (process.getuid?.() === 0) return expect(process.getuid()).toBe(0) // Root may change any folder.
    const folder = await copyOf('complete')
    await mkdir(join(folder, 'dist'))
    await chmod(join(folder, 'dist'), 0o555)
    const refused = await aar(['build', '--format', 'html'], folder)
    await chmod(join(folder, 'dist'), 0o755)
    expect(refused.code).toBe(3)
    expect(await readdir(join(folder, 'dist'))).toEqual([])
  })

  it('puts nothing in the place of a file', async () => {
    const folder = await copyOf('complete')
    await mkdir(join(folder, 'dist/public'), { recursive: true })
    await writeFile(join(folder, out), 'mine')
    const refused = await aar(['build', '--format', 'html'], folder)
    expect(refused.code).toBe(3)
    expect(await readFile(join(folder, out), 'utf8')).toBe('mine')
  })
})

describe('Ctrl-C', () => {
  it.each([300, 700, 1100, 1600])(
    'after %i ms leaves no browser, no half-written file, the old output',
    async wait => {
      const folder = await copyOf('complete')
      await aar(['build', '--format', 'html'], folder)
      const before = await snapshot(join(folder, 'dist'))
      const mark = `AAR_TEST_MARK=${process.pid}-${wait}`
      const [name = '', value = ''] = mark.split('=')
      const child = spawn(process.execPath, [bin, 'build'], {
        cwd: folder,
        env: { ...process.env, [name]: value },
      })
      const ended = new Promise<number | null>(resolve => child.on('close', resolve))
      await new Promise(resolve => setTimeout(resolve, wait))
      child.kill('SIGINT')
      const code = await ended
      expect([0, 130, null]).toContain(code)
      if (code !== 0) expect(await snapshot(join(folder, 'dist'))).toBe(before)
      expect(await readdir(join(folder, 'dist/public'))).toEqual(['complete'])
      expect(await processesWith(mark)).toEqual([])
    },
  )
})

describe('two builds at once into one folder', () => {
  it('both end well, and the output is whole', async () => {
    const folder = await copyOf('complete')
    const builds = await Promise.all([1, 2, 3].map(() => aar(['build', '--format', 'html'], folder)))
    expect(builds.map(({ code, stderr }) => [code, stderr])).toEqual(
      builds.map(() => [0, expect.any(String)]),
    )
    const { files } = JSON.parse(await readFile(join(folder, out, 'manifest.json'), 'utf8'))
    const there = await readdir(join(folder, out), { recursive: true, withFileTypes: true })
    expect(there.filter(entry => entry.isFile()).length).toBe(files.length + 1)
    expect(await readdir(join(folder, 'dist/public'))).toEqual(['complete'])
  })
})
