import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { aar, root } from '../support/aar.js'

/** The reviews of this repository, as the real command builds them: once for all tests of a file. */
export interface Built {
  /** Folder of a report, such as `public/harbor-bridge`. */
  folder(edition: string, slug: string): string
  /** Paths of its files, relative to it. */
  files(edition: string, slug: string): Promise<string[]>
  text(edition: string, slug: string, path: string): Promise<string>
  bytes(edition: string, slug: string, path: string): Promise<Buffer>
}

export const editions = ['public', 'agency'] as const

/** The slugs of the sample reviews: one is final, one a draft. */
export const final = 'harbor-bridge'
export const unfinished = 'westfield-use-of-force'

export function buildOnce(...slugs: string[]): Built {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aar-built-'))
    for (const slug of slugs) {
      await cp(join(root, 'reviews', slug), join(folder, 'reviews', slug), { recursive: true })
    }
    const { code, stderr } = await aar(['build', '--edition', 'all', '--format', 'html,pdf'], folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const at = (edition: string, slug: string): string => join(folder, 'dist', edition, slug)
  const bytes = (edition: string, slug: string, path: string): Promise<Buffer> =>
    readFile(join(at(edition, slug), path))
  return {
    folder: at,
    bytes,
    text: async (...path) => String(await bytes(...path)),
    async files(edition, slug) {
      const entries = await readdir(at(edition, slug), { recursive: true, withFileTypes: true })
      return entries
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(at(edition, slug).length + 1))
        .sort()
    },
  }
}
