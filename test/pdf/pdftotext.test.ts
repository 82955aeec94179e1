import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildOnce, editions, final, unfinished } from '../render/built.js'
import { structurePieces } from './structure-text.js'

/** Another program's reading of the same pages; the tests of the reading order do without it. */
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0

describe.skipIf(!hasPdftotext)('pdftotext', () => {
  const built = buildOnce(final, unfinished)

  test.each(editions.flatMap(edition => [final, unfinished].map(slug => ({ edition, slug }))))(
    'finds the words of every page in the order in which they are read aloud: $slug, $edition edition',
    async ({ edition, slug }) => {
      const path = join(built.folder(edition, slug), `${slug}.pdf`)
      const { stdout } = spawnSync('pdftotext', ['-raw', path, '-'], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
      const pages = stdout.split('\f')
      const read = new Map<number, string>()
      for (const { page, text } of await structurePieces(await built.bytes(edition, slug, `${slug}.pdf`))) {
        read.set(page, `${read.get(page) ?? ''} ${text}`)
      }
      const wrong = [...read].flatMap(([page, text]) => {
        const missing = firstMissing(wordsOf(text), wordsOf(pages[page] ?? ''))
        return missing === undefined ? [] : [`page ${page + 1}: ${missing}`]
      })
      expect(wrong).toEqual([])
      expect(read.size).toBeGreaterThan(50)
    },
  )
})

/**
 * The first word that does not come after those before it. What a page holds besides is passed over: its head and foot,
 * markers of lists, words inside pictures.
 */
function firstMissing(wanted: readonly string[], found: readonly string[]): string | undefined {
  let at = 0
  for (const word of wanted) {
    const next = found.indexOf(word, at)
    if (next === -1) return word
    at = next + 1
  }
  return undefined
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
}
