import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/aar.js'
import { sourceFiles, sourceOf } from './imports.js'

/** Lines of the source that match, as `file: line`. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap(file =>
    sourceOf(file)
      .split('\n')
      .filter(line => pattern.test(line))
      .map(line => `${file}: ${line.trim()}`),
  )
}

test('a review does not compile where a release is wanted', async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const said = await new Promise<string>(resolve => {
    execFile(process.execPath, [tsc, '-p', 'tsconfig.json', '--pretty', 'false'], { cwd: root }, (_, out) =>
      resolve(out),
    )
  })
  expect(said.split('\n').filter(line => line.startsWith('test/architecture/door.ts'))).toEqual([])
})

test('only src/release makes a release', () => {
  const others = sourceFiles.filter(file => !file.startsWith('release/'))
  expect(linesWith(/\bas\s+(?:unknown\s+as\s+)?Release\b|<Release>/, others)).toEqual([])
  expect(linesWith(/\bas Release\b/, sourceFiles)).toHaveLength(1)
})

test('nothing in the source goes round the compiler', () => {
  expect(linesWith(/\bas any\b|:\s*any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/, sourceFiles)).toEqual([])
})
