import { execFileSync } from 'node:child_process'
import { chmod, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MachineError } from '../../src/io/machine-error.js'
import { type OutputFile, publish } from '../../src/io/publish.js'
import { swap } from '../../src/io/swap.js'
import { compileIo, freshFolder, runChild } from './child.js'

const root = freshFolder()
const parent = join(root, 'dist')
const target = join(parent, 'flood')
let io: ReturnType<typeof compileIo>

beforeAll(() => {
  io = compileIo()
})
afterAll(async () => {
  io.remove()
  await rm(root, { recursive: true })
})
beforeEach(async () => {
  await rm(parent, { recursive: true, force: true })
  await publish(target, [{ path: 'old.txt', bytes: 'old' }])
})

/** The old output is whole, in its place, and nothing lies beside it. */
async function expectOld() {
  expect(await readdir(parent)).toEqual(['flood'])
  expect(await readdir(target)).toEqual(['old.txt'])
  expect(await readFile(join(target, 'old.txt'), 'utf8')).toBe('old')
}

/** What a rejected promise was rejected with. */
const failure = (promise: Promise<unknown>) => promise.then(() => undefined).catch(error => error)

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  return Number((await runChild('console.log(process.pid)')).out)
}

/** Code of a child that publishes and prints what was thrown, if anything. */
const publishing = (where: string, files: string) => `
  import { publish } from '${io.folder}/publish.js'
  await publish('${where}', ${files}).catch(error => console.log(JSON.stringify({ ...error, message: error.message })))`

describe('publish', () => {
  it('replaces what was there, text and bytes, in folders', async () => {
    await publish(target, [
      { path: 'index.html', bytes: 'ä' },
      { path: 'assets/fonts/x.woff2', bytes: Uint8Array.of(0, 255) },
      { path: 'assets/a.css', bytes: '' },
    ])
    expect((await readdir(target)).sort()).toEqual(['assets', 'index.html'])
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('ä')
    expect(await readFile(join(target, 'assets/fonts/x.woff2'))).toEqual(Buffer.of(0, 255))
    expect(await readdir(parent)).toEqual(['flood'])
  })

  it('makes the folders above', async () => {
    await publish(join(root, 'dist/public/deep/fire'), [{ path: 'a', bytes: 'a' }])
    expect(await readdir(join(root, 'dist/public/deep/fire'))).toEqual(['a'])
  })

  it.each(['/etc/x', '../x', 'a/../../x', 'a/..', '.', '', 'a//b', 'C:/x', 'a\\b', 'a\0b'])(
    'refuses the path %j',
    async path => {
      const error = await failure(publish(target, [{ path, bytes: '' }]))
      expect(error).toBeInstanceOf(RangeError)
      await expectOld()
    },
  )

  it('refuses two files of one path', async () => {
    const twice = { path: 'a', bytes: 'a' }
    expect(await failure(publish(target, [twice, twice]))).toBeInstanceOf(MachineError)
    await expectOld()
  })

  it('leaves a file or a link in its place alone', async () => {
    await writeFile(join(parent, 'file'), 'mine')
    await symlink('flood', join(parent, 'link'))
    for (const name of ['file', 'link']) {
      const error = await failure(publish(join(parent, name), [{ path: 'a', bytes: 'a' }]))
      expect(error, name).toBeInstanceOf(MachineError)
      expect(error.message).toContain(join(parent, name))
    }
    expect((await lstat(join(parent, 'link'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(parent, 'file'), 'utf8')).toBe('mine')
    expect((await readdir(parent)).sort()).toEqual(['file', 'flood', 'link'])
  })
})

describe('publish, when the machine refuses', () => {
  it('keeps the old output when a file cannot be written whole', async () => {
    const files = `[{ path: 'a', bytes: 'a' }, { path: 'b', bytes: 'b'.repeat(100_000) }]`
    const { out } = await runChild(publishing(target, files), {
      through: ['bash', '-c', 'ulimit -f 8; exec "$@"', '-'],
    })
    expect(JSON.parse(out)).toMatchObject({
      name: 'MachineError',
      message: `\`${target}\` cannot be written: the file would be larger than this machine allows`,
      note: expect.stringContaining('ulimit'),
    })
    await expectOld()
  })

  it('keeps the old output when a name is too long', async () => {
    const error = await failure(
      publish(target, [
        { path: 'a', bytes: 'a' },
        { path: 'x'.repeat(300), bytes: '' },
      ]),
    )
    expect(error).toBeInstanceOf(MachineError)
    expect(error.message).toContain('too long')
    await expectOld()
  })

  it('keeps the old output without permission', async () => {
    await chmod(parent, 0o555)
    const { out } = await runChild(publishing(target, `[{ path: 'a', bytes: 'a' }]`), { unprivileged: true })
    await chmod(parent, 0o755)
    expect(JSON.parse(out).message).toBe(`\`${target}\` cannot be written: permission is missing`)
    await expectOld()
  })

  it('says so, and does not try for ever, where nobody can write', async () => {
    for (const place of ['/proc/aar/x', '/sys/aar/x']) {
      const error = await failure(publish(place, [{ path: 'a', bytes: 'a' }]))
      expect(error, place).toBeInstanceOf(MachineError)
      expect(error.message).toContain(place)
    }
  })

  it('puts the old output back when the new one does not get into its place', async () => {
    const error = await failure(swap(join(parent, 'no-such-folder'), target))
    expect(error.code).toBe('ENOENT')
    await expectOld()
  })
})

describe('publish, aborted', () => {
  const many: OutputFile[] = Array.from({ length: 3000 }, (_, i) => ({ path: `f${i}`, bytes: 'x' }))

  it('does nothing when it is aborted already', async () => {
    const reason = new Error('stop')
    expect(await failure(publish(target, many, AbortSignal.abort(reason)))).toBe(reason)
    await expectOld()
  })

  it('keeps the old output when it is aborted in the middle', async () => {
    const controller = new AbortController()
    const reason = new Error('stop')
    const publishing = failure(publish(target, many, controller.signal))
    while ((await readdir(parent)).length === 1) await wait(1)
    controller.abort(reason)
    expect(await publishing).toBe(reason)
    await expectOld()
  })
})

describe('publish, beside others', () => {
  it('ends up as one or the other’s when processes publish at once, again and again', async () => {
    const code = (who: string) => `
      import { publish } from '${io.folder}/publish.js'
      for (let round = 0; round < 150; round++) {
        await publish('${target}', ['a', 'b', 'd/c'].map(path => ({ path, bytes: '${who}' + round })))
      }`
    const ends = await Promise.all(['p', 'q', 'r', 's'].map(who => runChild(code(who))))
    expect(ends.map(({ end, err }) => `${end}${err}`)).toEqual(['0', '0', '0', '0'])
    const texts = await Promise.all(['a', 'b', 'd/c'].map(path => readFile(join(target, path), 'utf8')))
    expect(texts[0]).toMatch(/^[pqrs]149$/)
    expect(new Set(texts).size).toBe(1)
    expect(await readdir(parent)).toEqual(['flood'])
  })

  it('removes what a killed process left, and keeps the old output until then', async () => {
    const files = `Array.from({ length: 20_000 }, (_, i) => ({ path: 'f' + i, bytes: 'x' }))`
    const { end } = await runChild(publishing(target, files), {
      onStart: async child => {
        while ((await readdir(parent)).length === 1) await wait(1)
        child.kill('SIGKILL')
      },
    })
    expect(end).toBe('SIGKILL')
    expect(await readdir(parent)).toHaveLength(2)
    expect(await readdir(target)).toEqual(['old.txt'])
    await publish(target, [{ path: 'new.txt', bytes: 'new' }])
    expect(await readdir(parent)).toEqual(['flood'])
    expect(await readdir(target)).toEqual(['new.txt'])
  })

  it('puts back the only copy that a process killed between two renames left', async () => {
    const aside = join(parent, `.aar-flood-${await deadPid()}-0123456789ab-old`)
    execFileSync('mv', [target, aside])
    expect(await failure(publish(target, [{ path: 'x'.repeat(300), bytes: '' }]))).toBeInstanceOf(
      MachineError,
    )
    await expectOld()
  })

  it('touches neither what a running process writes nor what belongs to another target', async () => {
    const dead = await deadPid()
    const others = [
      `.aar-flood-${process.pid}-0123456789ab`,
      `.aar-flood-${process.ppid}-0123456789ab-old`,
      `.aar-flood-2-${dead}-0123456789ab`,
      `.aar-fire-${dead}-0123456789ab`,
      '.aar-flood-notes',
    ]
    for (const name of others) await mkdir(join(parent, name))
    await publish(target, [{ path: 'a', bytes: 'a' }])
    expect((await readdir(parent)).sort()).toEqual([...others, 'flood'].sort())
  })
})
