import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readNamedFiles } from '../../src/io/named-files.js'
import { freshFolder } from '../support/aar.js'

it('reads the named files of a folder, and nothing outside of it, whatever links say', async () => {
  const outer = await freshFolder()
  const folder = join(outer, 'look')
  await mkdir(join(folder, 'fonts'), { recursive: true })
  await writeFile(join(outer, 'secret'), 'secret')
  await writeFile(join(folder, 'fonts/a.woff2'), 'font')
  await symlink('../secret', join(folder, 'out'))
  await symlink('fonts/a.woff2', join(folder, 'within'))
  await symlink('..', join(folder, 'up'))
  await symlink('loop', join(folder, 'loop'))
  const paths = [
    'fonts/a.woff2',
    'within',
    'none',
    'fonts/a.woff2/b',
    'out',
    'up/secret',
    '../secret',
    'fonts',
    'loop',
  ]
  const found = await readNamedFiles(folder, paths)
  expect(
    found.map(({ path, bytes, trouble }) => [path, bytes ? String(Buffer.from(bytes)) : trouble]),
  ).toEqual([
    ['fonts/a.woff2', 'font'],
    ['within', 'font'],
    ['out', 'outside'],
    ['up/secret', 'outside'],
    ['../secret', 'outside'],
    ['fonts', 'not-a-file'],
    ['loop', 'unreadable'],
  ])
})
