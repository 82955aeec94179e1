import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example, OddFile } from '../../../src/check/example.js'
import { root } from '../../support/aar.js'
import { unsigned } from '../example-review.js'

export const samples = ['harbor-bridge', 'westfield-use-of-force'] as const
export type Sample = (typeof samples)[number]

/** A copy of a sample that can be spoiled: its texts as lines, its pictures as bytes. */
export interface Draft {
  sample: Sample
  files: Map<string, string[] | Uint8Array | OddFile>
}

const originals = new Map(samples.map(sample => [sample, filesOf(sample)]))

function filesOf(sample: Sample): [path: string, content: string | Uint8Array][] {
  const folder = join(root, 'reviews', sample)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [
      path.slice(folder.length + 1),
      readFileSync(path, /\.(?:md|csv|json)$/.test(path) ? 'utf8' : undefined),
    ])
}

export function draftOf(sample: Sample): Draft {
  const files = (originals.get(sample) ?? []).map(([path, content]) => [
    path,
    typeof content === 'string' ? content.split('\n') : content,
  ])
  return { sample, files: new Map(files as [string, string[] | Uint8Array][]) }
}

/** The lines of a text, to be changed in place. */
export function linesOf({ files, sample }: Draft, path: string): string[] {
  const lines = files.get(path)
  if (!Array.isArray(lines)) throw new Error(`${sample} has no text ${path}`)
  return lines
}

export function pathsOf({ files }: Draft, pattern: RegExp): string[] {
  return [...files.keys()].filter(path => pattern.test(path) && Array.isArray(files.get(path))).sort()
}

/** Stands for the one byte of `é` as Windows-1252 has it. */
export const oddByte = '\uE0E9'

/** The files as examples have them: texts with their signs. */
export function exampleOf({ files }: Draft): Example {
  return Object.fromEntries(
    [...files].map(([path, content]) => [
      path,
      Array.isArray(content) ? content.join('\n').replaceAll(' ◁', '') : content,
    ]),
  )
}

/** Says that a message is expected at a line. */
export function mark(lines: string[], at: number, rule: string): void {
  lines[at] = `${lines[at]} ◀ ${rule}`
}

/** Keeps other faults from a line that belongs to one and is not where its message is expected. */
export function keep(lines: string[], at: number): void {
  lines[at] = `${lines[at]} ◁`
}

/** Whether no fault has touched a line yet. */
export function isFree(line: string | undefined): boolean {
  return line !== undefined && !/[◀◁]/.test(line)
}

/** The line without its signs. */
export function bare(line: string | undefined): string {
  return (line ?? '').replace(/ [◀◁].*$/, '')
}

/** The files with what stands for one byte made that byte. */
export function withOddBytes(example: Example): Example {
  return Object.fromEntries(
    Object.entries(example).map(([path, content]) => {
      if (typeof content !== 'string' || !content.includes(oddByte)) return [path, content]
      const parts = unsigned(content).split(oddByte)
      const bytes = parts.flatMap((part, index) =>
        (index === 0 ? [] : [Buffer.of(0xe9)]).concat(Buffer.from(part)),
      )
      return [path, new Uint8Array(Buffer.concat(bytes))]
    }),
  )
}
