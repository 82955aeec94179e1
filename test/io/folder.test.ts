import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FolderContents, listReviews, readFolder } from '../../src/io/folder.js'
import { compileIo, freshFolder, runChild } from './child.js'

const root = freshFolder()
const review = join(root, 'reviews', 'flood')
let io: ReturnType<typeof compileIo>

beforeAll(() => {
  io = compileIo()
})
afterAll(async () => {
  io.remove()
  await rm(root, { recursive: true })
})
beforeEach(async () => {
  await rm(join(root, 'reviews'), { recursive: true, force: true })
  await mkdir(join(review, 'sections'), { recursive: true })
  await writeFile(join(review, 'review.md'), '# Flood\n')
})

const read = async (location = review) => (await readFolder(location)) as FolderContents
const paths = (contents: FolderContents) => contents.files.map(file => file.path)
const file = (contents: FolderContents, path: string) => contents.files.find(found => found.path === path)

describe('readFolder', () => {
  it('reads every file below the folder, sorted, and leaves out what is hidden', async () => {
    await writeFile(join(review, 'sections', 'b.md'), 'b')
    await writeFile(join(review, 'sections', 'a.md'), 'ä')
    await mkdir(join(review, 'sections', 'deeper', 'still'), { recursive: true })
    await writeFile(join(review, 'sections', 'deeper', 'still', 'c.md'), '')
    await writeFile(join(review, 'map.png'), Uint8Array.of(0, 255))
    await writeFile(join(review, '.secret'), 'x')
    for (const hidden of ['.git', 'node_modules']) {
      await mkdir(join(review, hidden))
      await writeFile(join(review, hidden, 'x.md'), 'x')
    }
    const contents = await read()
    expect(contents).toMatchObject({ name: 'flood', location: review })
    expect(paths(contents)).toEqual([
      'map.png',
      'review.md',
      'sections/a.md',
      'sections/b.md',
      'sections/deeper/still/c.md',
    ])
    expect(file(contents, 'sections/a.md')).toEqual({
      path: 'sections/a.md',
      size: 2,
      bytes: new Uint8Array(Buffer.from('ä')),
    })
    expect(file(contents, 'map.png')?.bytes).toEqual(Uint8Array.of(0, 255))
    expect(file(contents, 'sections/deeper/still/c.md')?.bytes).toHaveLength(0)
  })

  it('gives nothing for what is no directory, and an empty list for an empty one', async () => {
    expect(await readFolder(join(root, 'no-such'))).toBeUndefined()
    expect(await readFolder(join(review, 'review.md'))).toBeUndefined()
    expect(await readFolder(join(review, 'review.md', 'below'))).toBeUndefined()
    expect((await read(join(review, 'sections'))).files).toEqual([])
  })

  it('reads a review through a link, under its real name', async () => {
    await symlink(review, join(root, 'reviews', 'current'))
    const contents = await read(join(root, 'reviews', 'current'))
    expect(contents.name).toBe('flood')
    expect(paths(contents)).toEqual(['review.md'])
  })

  it('follows links within the review only', async () => {
    await writeFile(join(root, 'reviews', 'secret.md'), 'TOP SECRET')
    await mkdir(join(root, 'reviews', 'flood-other'))
    await writeFile(join(root, 'reviews', 'flood-other', 'x.md'), 'TOP SECRET')
    await symlink('review.md', join(review, 'again.md'))
    await symlink('/etc/passwd', join(review, 'passwd.md'))
    await symlink('../../secret.md', join(review, 'sections', 'up.md'))
    await symlink('../flood-other', join(review, 'neighbour'))
    await symlink('/etc', join(review, 'etc'))
    const contents = await read()
    expect(Buffer.from(file(contents, 'again.md')?.bytes ?? []).toString()).toBe('# Flood\n')
    for (const path of ['passwd.md', 'sections/up.md', 'neighbour', 'etc']) {
      expect(file(contents, path), path).toMatchObject({ trouble: 'outside', bytes: undefined })
    }
    expect(contents.files).toHaveLength(6)
  })

  it('stops at loops of links, and at links to nothing', async () => {
    await symlink('b', join(review, 'a'))
    await symlink('a', join(review, 'b'))
    await symlink('.', join(review, 'sections', 'self'))
    await symlink('..', join(review, 'sections', 'parent'))
    await symlink('gone.md', join(review, 'dangling.md'))
    const contents = await read()
    expect(file(contents, 'a')).toMatchObject({ trouble: 'unreadable', detail: 'ELOOP' })
    expect(file(contents, 'dangling.md')).toMatchObject({ trouble: 'unreadable', detail: 'ENOENT' })
    expect(file(contents, 'sections/self')?.trouble).toBe('unreadable')
    expect(file(contents, 'sections/parent')?.trouble).toBe('unreadable')
  })

  it('does not open pipes and devices', { timeout: 3000 }, async () => {
    execFileSync('mkfifo', [join(review, 'pipe.md')])
    const contents = await read()
    expect(file(contents, 'pipe.md')).toMatchObject({ trouble: 'not-a-file', bytes: undefined })
    expect(file(await read('/dev'), 'null')?.trouble).toBe('not-a-file')
  })

  it('does not read what is too large', async () => {
    const MIB = 1024 * 1024
    for (const [name, size] of [
      ['fits.md', 8 * MIB],
      ['long.md', 8 * MIB + 1],
      ['long.CSV', 8 * MIB + 1],
      ['fits.png', 25 * MIB],
      ['large.png', 25 * MIB + 1],
    ] as const) {
      await writeFile(join(review, name), '')
      await truncate(join(review, name), size)
    }
    const contents = await read()
    expect(file(contents, 'fits.md')?.bytes).toHaveLength(8 * MIB)
    expect(file(contents, 'fits.png')?.bytes).toHaveLength(25 * MIB)
    for (const path of ['long.md', 'long.CSV', 'large.png']) {
      expect(file(contents, path), path).toMatchObject({ trouble: 'too-large', bytes: undefined })
    }
    expect(file(contents, 'large.png')?.size).toBe(25 * MIB + 1)
  })

  it('stops below twelve levels', async () => {
    const twelve = Array.from({ length: 12 }, (_, i) => `d${i + 1}`).join('/')
    await mkdir(join(review, twelve, 'd13'), { recursive: true })
    await writeFile(join(review, twelve, 'in.md'), 'x')
    await writeFile(join(review, twelve, 'd13', 'out.md'), 'x')
    const contents = await read()
    expect(file(contents, `${twelve}/in.md`)?.bytes).toHaveLength(1)
    expect(file(contents, `${twelve}/d13`)?.trouble).toBe('too-large')
    expect(file(contents, `${twelve}/d13/out.md`)).toBeUndefined()
  })

  it('stops at ten thousand files, even where links multiply folders', async () => {
    // Each level holds two links to the next: 2^12 folders from 24 links.
    for (let level = 0; level < 12; level++) {
      await mkdir(join(review, `x${level}`))
      await symlink(`../x${level + 1}`, join(review, `x${level}`, 'left'))
      await symlink(`../x${level + 1}`, join(review, `x${level}`, 'right'))
    }
    await mkdir(join(review, 'x12'))
    const contents = await read()
    expect(contents.files.filter(found => /more than 10000/.test(found.detail ?? ''))).toHaveLength(1)
  })

  it('names what it may not read', async () => {
    await writeFile(join(review, 'locked.md'), 'x')
    await mkdir(join(review, 'locked'))
    await chmod(join(review, 'locked.md'), 0)
    await chmod(join(review, 'locked'), 0)
    const { out } = await runChild(
      `import { readFolder } from '${io.folder}/folder.js'
       console.log(JSON.stringify((await readFolder('${review}')).files))
       console.log(JSON.stringify((await readFolder('${review}/locked')).files))`,
      { unprivileged: true },
    )
    const [whole, locked] = out.split('\n').map(line => JSON.parse(line))
    const refused = { trouble: 'unreadable', detail: 'EACCES' }
    expect(whole).toMatchObject([
      { path: 'locked', ...refused },
      { path: 'locked.md', ...refused },
      { path: 'review.md', size: 8 },
    ])
    expect(locked).toMatchObject([{ path: '.', ...refused }])
  })
})

describe('listReviews', () => {
  it('names the folders, sorted', async () => {
    const reviews = join(root, 'reviews')
    await mkdir(join(reviews, 'a-fire'))
    await mkdir(join(reviews, '.hidden'))
    await writeFile(join(reviews, 'README.md'), '')
    await symlink('nowhere', join(reviews, 'broken'))
    expect(await listReviews(reviews)).toEqual([join(reviews, 'a-fire'), join(reviews, 'flood')])
    expect(await listReviews(join(reviews, 'none'))).toEqual([])
    expect(await listReviews(join(reviews, 'README.md'))).toEqual([])
  })
})
