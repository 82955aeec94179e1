import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aar, copyOf } from '../support/aar.js'

async function built(epoch: string): Promise<Map<string, Buffer>> {
  const folder = await copyOf('complete')
  const { code } = await aar(['build', '--edition', 'all'], folder, { SOURCE_DATE_EPOCH: epoch })
  expect(code).toBe(0)
  const dist = join(folder, 'dist')
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(paths.map(async path => [path.slice(dist.length), await readFile(path)] as const)),
  )
}

it('two builds of one review in different folders give the same bytes, and a later one only another date', async () => {
  const [first, second, later] = await Promise.all([
    built('1780000000'),
    built('1780000000'),
    built('1790000000'),
  ])
  expect([...first.keys()].sort()).toEqual([...second.keys()].sort())
  expect([...first.keys()].filter(path => path.endsWith('.pdf'))).toHaveLength(2)
  const differ = (a: Map<string, Buffer>, b: Map<string, Buffer>): string[] =>
    [...a].filter(([path, bytes]) => !bytes.equals(b.get(path) ?? Buffer.alloc(0))).map(([path]) => path)
  expect(differ(first, second)).toEqual([])
  expect(differ(first, later).length).toBeGreaterThan(0)
})
