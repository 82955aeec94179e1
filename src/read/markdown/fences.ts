import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { meansWithhold } from './text-directives.js'

interface Fence {
  line: number
  colons: number
  name: string
  close?: number
  inner: Fence[]
}

/**
 * Lets containers stand inside containers with the same three colons, as authors write them.
 *
 * To remark-directive the first `:::` ends the *outer* container, so the rest of a withheld passage would be printed.
 * Here fences are matched like brackets, and the outer ones are given more colons before Markdown is parsed. Only the
 * number of colons on fence lines changes; every other line keeps its text and its columns.
 */
export function nestFences(file: VFile, body: string): string {
  if (!body.includes(':::')) return body
  const lines = body.split('\n')
  const roots = match(file, lines)
  for (const fence of roots) widen(fence, lines)
  return lines.join('\n')
}

const opening = /^ {0,3}(:{3,})([A-Za-z][\w-]*)/
const closing = /^ {0,3}(:{3,})[ \t]*$/
const codeFence = /^ {0,3}(`{3,}|~{3,})/

function match(file: VFile, lines: readonly string[]): Fence[] {
  const root: Fence = { line: -1, colons: 0, name: '', inner: [] }
  const open: Fence[] = [root]
  let code: string | undefined
  for (const [index, line] of lines.entries()) {
    const tick = codeFence.exec(line)?.[1]
    if (tick !== undefined && (code === undefined || tick.startsWith(code)))
      code = code === undefined ? tick : undefined
    if (code !== undefined || tick !== undefined) continue
    const [, colons, name] = opening.exec(line) ?? []
    if (colons !== undefined && name !== undefined) {
      const fence = { line: index, colons: colons.length, name, inner: [] }
      open.at(-1)?.inner.push(fence)
      open.push(fence)
    }
    const end = closing.exec(line)?.[1]
    if (end !== undefined) close(file, open, index, end.length)
  }
  for (const fence of open.slice(1)) reportOpen(file, fence)
  return root.inner
}

/** A fence closes the innermost container of its own length, else the innermost that is shorter. */
function close(file: VFile, open: Fence[], line: number, colons: number): void {
  const exact = open.findLastIndex(fence => fence.colons === colons)
  const index = exact > 0 ? exact : open.findLastIndex(fence => fence.colons < colons)
  const fence = open[index]
  if (index <= 0 || fence === undefined) {
    const note = 'Delete it, or write the line that opens its container.'
    reportAt(file, line, colons, 'directive-is-closed', 'This `:::` closes nothing', note)
    return
  }
  fence.close = line
  for (const left of open.splice(index).slice(1)) reportOpen(file, left)
}

function reportOpen(file: VFile, fence: Fence): void {
  const withheld = meansWithhold(fence.name)
  reportAt(
    file,
    fence.line,
    fence.colons + fence.name.length,
    withheld ? 'withhold-is-closed' : 'directive-is-closed',
    `\`:::${fence.name}\` is not closed`,
    withheld
      ? 'Put a line of `:::` after the last block to be withheld. Until then everything that follows is withheld.'
      : 'Put a line of `:::` after the last block that belongs to it.',
  )
}

function reportAt(
  file: VFile,
  line: number,
  width: number,
  ruleId: string,
  reason: string,
  note: string,
): void {
  const start = { line: line + 1, column: 1 }
  diagnose({ file, start, end: { line: line + 1, column: width + 1 } }, ruleId, reason, note)
}

/** Gives every fence more colons than those inside it; returns how many. */
function widen(fence: Fence, lines: string[]): number {
  const colons = Math.max(3, ...fence.inner.map(inner => widen(inner, lines) + 1))
  for (const index of [fence.line, fence.close]) {
    if (index !== undefined) lines[index] = (lines[index] ?? '').replace(/:{3,}/, ':'.repeat(colons))
  }
  return colons
}
