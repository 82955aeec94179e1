import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../../src/check/index.js'
import { readFolder } from '../../src/io/folder.js'
import { read } from '../../src/read/index.js'
import { root } from '../support/aar.js'

it.each(['reviews/harbor-bridge', 'reviews/westfield-use-of-force', 'test/fixtures/complete'])(
  'nothing is said of %s, not even a hint',
  async folder => {
    const contents = await readFolder(join(root, folder))
    const { diagnostics } = check(read(contents as NonNullable<typeof contents>))
    expect(diagnostics.map(found => `${found.ruleId} ${found}`)).toEqual([])
  },
)
