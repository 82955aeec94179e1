import { appendFile, chmod, mkdir, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cacheFolder } from '../../src/io/browser/cache.js'
import { rememberedChecksum } from '../../src/io/browser/checksum.js'
import { findBrowser } from '../../src/io/browser/find.js'
import { MachineError } from '../../src/io/machine-error.js'
import { canRun, compileIo, freshFolder, runChild } from './child.js'

// Unpacking takes its time where others are at work.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const root = freshFolder()
const bundledHere = process.platform === 'linux' && process.arch === 'x64'
let io: ReturnType<typeof compileIo>

beforeAll(() => {
  io = compileIo()
})
afterAll(async () => {
  io.remove()
  await rm(root, { recursive: true })
})

const failure = (promise: Promise<unknown>) => promise.then(() => undefined).catch(error => error)

async function program(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, '#!/bin/sh\n', { mode: 0o755 })
  return path
}

describe('findBrowser', () => {
  it('takes AAR_BROWSER before anything else', async () => {
    const path = await program(join(root, 'my', 'chrome'))
    const shell = await program(join(root, 'my', 'chrome-headless-shell'))
    expect(await findBrowser({ AAR_BROWSER: path })).toEqual({
      path,
      from: 'AAR_BROWSER',
      headless: true,
      tried: [],
    })
    expect((await findBrowser({ AAR_BROWSER: shell })).headless).toBe('shell')
  })

  it('never passes over a wrong AAR_BROWSER', async () => {
    await writeFile(join(root, 'text'), 'no program', { mode: 0o644 })
    for (const path of ['/no/such/browser', root, join(root, 'text')]) {
      const error = await failure(findBrowser({ ...process.env, AAR_BROWSER: path }))
      expect(error, path).toBeInstanceOf(MachineError)
      expect(error.message).toContain(`\`${path}\``)
    }
  })

  it.runIf(process.platform === 'linux')(
    'takes an installed browser when the bundled one is off',
    async () => {
      const path = await program(join(root, 'bin', 'chromium'))
      const env = { AAR_BROWSER_BUNDLED: 'off', PATH: `relative:${dirname(path)}` }
      const choice = await findBrowser(env)
      expect(choice).toMatchObject({ path, from: 'installed', headless: true })
      expect(choice.tried).toEqual([
        '@sparticuz/chromium: switched off by AAR_BROWSER_BUNDLED',
        'google-chrome: not in PATH',
        'google-chrome-stable: not in PATH',
      ])
    },
  )

  it.runIf(process.platform === 'linux')('lists all it tried when there is none', async () => {
    const error = await failure(findBrowser({ AAR_BROWSER_BUNDLED: 'off', PATH: '' }))
    expect(error).toBeInstanceOf(MachineError)
    expect(error.note).toContain('AAR_BROWSER')
    for (const name of [
      'AAR_BROWSER',
      '@sparticuz/chromium',
      'google-chrome',
      'chromium',
      'microsoft-edge',
    ]) {
      expect(error.tried.filter((line: string) => line.startsWith(`${name}: `))).toHaveLength(1)
    }
  })
})

describe.runIf(bundledHere)('the bundled shell', () => {
  it('is found, and found again at once', async () => {
    const first = await findBrowser()
    expect(first).toMatchObject({ from: '@sparticuz/chromium', headless: 'shell', tried: [] })
    const before = performance.now()
    expect(await findBrowser()).toEqual(first)
    expect(performance.now() - before).toBeLessThan(60)
  })

  it('is unpacked once by two processes at once, as a private file, and again when it was changed', async () => {
    const env = { AAR_CACHE: join(root, 'cache', 'new') }
    const code = `import { findBrowser } from '${io.folder}/browser/find.js'
      console.log((await findBrowser()).path)`
    const [one, two] = await Promise.all([runChild(code, { env }), runChild(code, { env })])
    expect([one.err, two.err]).toEqual(['', ''])
    expect(one.out).toBe(two.out)
    expect(one.out).toMatch(/\/cache\/new\/chromium-[\d.]+-[0-9a-f]{16}\/chromium$/)
    const folder = dirname(one.out)
    const left = (await readdir(env.AAR_CACHE)).filter(name => !name.startsWith('checksum-'))
    expect(left).toEqual([basename(folder)])
    for (const path of [env.AAR_CACHE, folder, one.out]) {
      expect((await stat(path)).mode & 0o777, path).toBe(0o700)
    }
    for (const path of ['fontconfig', 'lib', 'lib/libnss3.so']) {
      expect((await stat(join(folder, path))).uid, path).toBe(process.getuid?.())
    }

    const { size } = await stat(one.out)
    await appendFile(one.out, 'x')
    await runChild(code, { env })
    expect((await stat(one.out)).size).toBe(size)
  })

  it('is unpacked into a folder of its own where the cache is open to others', async () => {
    const env = { AAR_CACHE: join(root, 'anybody'), TMPDIR: join(root, 'tmp') }
    await mkdir(env.TMPDIR)
    await mkdir(env.AAR_CACHE)
    await chmod(env.AAR_CACHE, 0o777)
    const { out } = await runChild(
      `import { statSync } from 'node:fs'
       import { findBrowser } from '${io.folder}/browser/find.js'
       const { path } = await findBrowser()
       console.log(path, statSync(path).size)`,
      { env },
    )
    expect(out).toMatch(/\/tmp\/aar-cache-\w+\/chromium-\S+\/chromium \d{9}$/)
    expect(await readdir(env.AAR_CACHE)).toEqual([])
    expect(await readdir(env.TMPDIR)).toEqual([])
  })

  it('runs with its own libraries and fonts where the machine has none', async ctx => {
    const before = await findBrowser()
    const hide = `PATH=$PATH:/sbin:/usr/sbin; mkdir -p ${root}/empty; mount --bind ${root}/empty /etc/fonts
      for lib in $(ldconfig -p | sed -n 's/.*=> \\(.*libnss3.so\\)$/\\1/p'); do mount --bind /dev/null "$lib"; done
      mount --bind /etc/hostname /etc/ld.so.cache; exec "$@"`
    const through = ['unshare', '--mount', 'sh', '-c', hide, '-']
    if (!canRun(through[0] as string, ...through.slice(1), 'true')) ctx.skip('no mount namespaces here')
    const { out, err } = await runChild(
      `import { findBrowser } from '${io.folder}/browser/find.js'
       import { openPrinter } from '${io.folder}/browser/print.js'
       const choice = await findBrowser()
       const printer = await openPrinter(choice)
       const pdf = await printer.print({ html: '<!doctype html><title>x</title><p>Text', assets: new Map() })
       await printer.close()
       console.log(JSON.stringify({ ...choice, pdf: Buffer.from(pdf).toString('latin1') }))`,
      { through },
    )
    expect(err).toBe('')
    const choice = JSON.parse(out)
    expect(choice.libraries).toBe(join(dirname(choice.path), 'lib'))
    expect(choice.fonts).toBe(join(dirname(choice.path), 'fontconfig'))
    expect(choice.pdf).toContain('/BaseFont')
    // What was remembered for a machine without them does not stick on this one.
    const { libraries, fonts } = await findBrowser()
    expect({ libraries, fonts }).toEqual({ libraries: before.libraries, fonts: before.fonts })
  })
})

describe('cacheFolder', () => {
  it('follows AAR_CACHE, XDG_CACHE_HOME and HOME', async () => {
    const HOME = join(root, 'home')
    expect(await cacheFolder({ HOME, AAR_CACHE: join(root, 'c1') })).toBe(join(root, 'c1'))
    expect(await cacheFolder({ HOME, XDG_CACHE_HOME: join(root, 'c2') })).toBe(join(root, 'c2/aftermark'))
    expect(await cacheFolder({ HOME, XDG_CACHE_HOME: 'c2' })).toBe(join(HOME, '.cache/aftermark'))
    expect(await cacheFolder({ HOME })).toBe(join(HOME, '.cache/aftermark'))
  })

  it('refuses what others can change', async () => {
    const open = join(root, 'open')
    await mkdir(open)
    await chmod(open, 0o777)
    await symlink(await cacheFolder({ AAR_CACHE: join(root, 'c3') }), join(root, 'link'))
    await writeFile(join(root, 'file'), '')
    for (const AAR_CACHE of [open, join(root, 'link'), join(root, 'file'), '/proc/aar']) {
      expect(await failure(cacheFolder({ AAR_CACHE })), AAR_CACHE).toBeInstanceOf(Error)
    }
  })

  it.runIf(process.getuid?.() === 0)('refuses what belongs to another user', async () => {
    const theirs = join(root, 'theirs')
    await mkdir(theirs, { mode: 0o700 })
    expect(canRun('chown', '1234', theirs)).toBe(true)
    expect(await failure(cacheFolder({ AAR_CACHE: theirs }))).toBeInstanceOf(Error)
  })
})

describe('rememberedChecksum', () => {
  it('notices a change that keeps size and date', async () => {
    const cache = await cacheFolder({ AAR_CACHE: join(root, 'c4') })
    const path = join(root, 'packed')
    await writeFile(path, 'one')
    await utimes(path, 1, 1)
    const first = await rememberedChecksum(path, cache)
    expect(await rememberedChecksum(path, cache)).toBe(first)
    await writeFile(path, 'two')
    await utimes(path, 1, 1)
    expect(await rememberedChecksum(path, cache)).not.toBe(first)
  })
})
