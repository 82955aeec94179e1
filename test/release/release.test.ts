import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { freshFolder, root } from '../support/aar.js'
import { Canaries, type Readers, searchable } from './canaries.js'
import { faultyReview } from './faulty-review.js'
import { type Files, write } from './folders.js'
import { soundReview } from './sound-review.js'

/** All that a release holds, as text. */
async function released(files: Files, edition: string): Promise<string> {
  const folder = join(await freshFolder(), 'canary')
  await write(folder, files)
  const script = join(root, 'test/release/print-release.js')
  return (await promisify(execFile)(process.execPath, [script, folder, edition])).stdout
}

const hiddenFromThePublic: Readers[] = ['agency', 'agency-html', 'not-the-public', 'nobody']

describe.each([
  ['in order', soundReview],
  ['with mistakes', faultyReview],
])('of a review %s', (_, review: (canaries: Canaries) => Files) => {
  test.each([
    ['public', hiddenFromThePublic, ['everybody', 'public']],
    ['agency', ['nobody'], ['everybody', 'agency']],
  ] as [string, Readers[], Readers[]][])(
    'a release for the %s edition holds nothing that the edition withholds',
    async (edition, hidden, shown) => {
      const canaries = new Canaries()
      const said = searchable(await released(review(canaries), edition))
      const meantFor = (readers: Readers[]) => canaries.all.filter(canary => readers.includes(canary.readers))
      const held = (readers: Readers[]) =>
        meantFor(readers).filter(({ word }) => said.includes(word.toLowerCase()))
      expect(held(hidden)).toEqual([])
      expect(held(shown)).toEqual(meantFor(shown))
    },
  )
})
