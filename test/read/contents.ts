import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check/index.js'
import type { FolderContents } from '../../src/io/folder.js'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import type { Review } from '../../src/model/review.js'
import { read } from '../../src/read/index.js'
import { root } from '../support/aar.js'

const folder = join(root, 'test/fixtures/complete')

/** The files of the complete fixture, by path. */
export const fixture: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map((path): [string, Uint8Array] => [path.slice(folder.length + 1), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** A review's folder as it would be read from the disk. */
export function contentsOf(files: ReadonlyMap<string, Uint8Array | string>): FolderContents {
  const encoder = new TextEncoder()
  return {
    name: 'complete',
    location: 'reviews/complete',
    files: [...files]
      .map(([path, content]) => ({
        path,
        bytes: typeof content === 'string' ? encoder.encode(content) : content,
      }))
      .map(file => ({ ...file, size: file.bytes.length })),
  }
}

/** Reads and checks, as `aar check` does. */
export function readAndCheck(files: ReadonlyMap<string, Uint8Array | string>): {
  review: Review
  diagnostics: Diagnostic[]
} {
  const review = read(contentsOf(files))
  return { review, diagnostics: check(review).diagnostics }
}

/**
 * What must hold for whatever was read: each diagnostic has words, a rule, a note and a place that its file has, and no
 * rule failed to be checked.
 */
export function faultsIn({ review, diagnostics }: ReturnType<typeof readAndCheck>): string[] {
  const faults: string[] = []
  for (const file of review.files) {
    const lines = String(file).split('\n')
    for (const { line = 0, column = 0, reason, ruleId, note } of file.messages) {
      const length = lines[line - 1]?.length
      const isInside = length !== undefined && column >= 1 && column <= length + 1
      if (!isInside) faults.push(`${file.path}:${line}:${column} is not in the file: ${reason}`)
      if (!ruleId || !reason || !note || reason.includes('\n'))
        faults.push(`${file.path}: ${reason} (${ruleId})`)
      if (/could not be checked|is not a function|undefined|\[object/.test(reason))
        faults.push(`${file.path}: ${reason}`)
    }
  }
  if (diagnostics.length !== review.files.flatMap(file => file.messages).length)
    faults.push('a diagnostic is lost')
  return faults
}
