import { styleText } from 'node:util'
import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { visible } from './visible.js'

/** A file as it was and as it is to be. */
export interface Change {
  path: string
  /** Undefined for a new file. */
  before: string | undefined
  after: string
}

type Style = Parameters<typeof styleText>[0]

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan' }

/**
 * Changes as a unified diff. It is for reading: line ends and byte order marks, which no change touches, are left out.
 *
 * @param color whether it is shown on a terminal
 */
export function diffText(changes: readonly Change[], color: boolean): string {
  return changes.map(change => fileText(change, color)).join('')
}

function fileText({ path, before, after }: Change, color: boolean): string {
  const { hunks } = structuredPatch(path, path, readable(before ?? ''), readable(after), '', '', {
    context: 3,
  })
  const names = [`--- ${before === undefined ? '/dev/null' : path}`, `+++ ${path}`]
  const head = names.map(name => (color ? styleText('bold', name) : name))
  return `${[...head, ...hunks.flatMap(hunkLines).map(line => painted(line, color))].join('\n')}\n`
}

function hunkLines({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): string[] {
  // Where there are no lines, the one before is named; before the first there is none.
  const start = (from: number, count: number): number => (count === 0 ? from - 1 : from)
  const place = `-${start(oldStart, oldLines)},${oldLines} +${start(newStart, newLines)},${newLines}`
  return [`@@ ${place} @@`, ...lines]
}

function painted(line: string, color: boolean): string {
  const style = styles[line[0] ?? '']
  return color && style ? styleText(style, line) : line
}

/** The words of a file, with pictures of what a terminal would obey. */
function readable(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n]+/g, visible)
}
