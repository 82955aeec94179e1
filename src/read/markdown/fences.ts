import type { VFile } from 'vfile'
import { diagnose } from '../../model/diagnostic.js'
import { meansWithhold } from '../../model/withhold.js'
import { deepestNesting } from './nesting.js'

/** The line counts from 0, the column from 1. */
interface At {
  line: number
  column: number
}

interface Fence extends At {
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

/** What may stand before a fence: blanks, and the signs of the quotation or the list that it stands in. */
const lead = String.raw`^((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)`
const opening = new RegExp(String.raw`${lead}(:{3,})([A-Za-z][\w-]*)`)
const closing = new RegExp(String.raw`${lead}(:{3,})[ \t]*$`)
const codeFence = new RegExp(String.raw`${lead}(\`{3,}(?=[^\`]*$)|~{3,})(.*)$`)
const quotes = (line: string): number => line.match(new RegExp(lead))?.[0].replace(/[^>]/g, '').length ?? 0

function match(file: VFile, lines: readonly string[]): Fence[] {
  const root: Fence = { line: -1, column: 1, colons: 0, name: '', inner: [] }
  const open: Fence[] = [root]
  let deepest = 0
  let code: { tick: string; quotes: number } | undefined
  for (const [index, line] of lines.entries()) {
    const [, , tick, after = ''] = codeFence.exec(line) ?? []
    // Code in a quotation ends with the quotation at the latest.
    if (code !== undefined && quotes(line) < code.quotes) code = undefined
    if (code !== undefined) {
      if (tick?.startsWith(code.tick) && after.trim() === '') code = undefined
      continue
    }
    if (tick !== undefined) {
      code = { tick, quotes: quotes(line) }
      continue
    }
    const [, before = '', colons, name] = opening.exec(line) ?? []
    if (colons !== undefined && name !== undefined) {
      const fence = { line: index, column: before.length + 1, colons: colons.length, name, inner: [] }
      open.at(-1)?.inner.push(fence)
      open.push(fence)
    }
    const [, indent = '', end] = closing.exec(line) ?? []
    if (end !== undefined) close(file, open, { line: index, column: indent.length + 1 }, end.length)
    deepest = Math.max(deepest, open.length - 1)
  }
  for (const fence of open.slice(1)) reportOpen(file, fence)
  if (deepest > deepestNesting) throw new RangeError(`containers nested more than ${deepestNesting} deep`)
  return root.inner
}

/** A fence closes the innermost container of its own length, else the innermost that is shorter. */
function close(file: VFile, open: Fence[], at: At, colons: number): void {
  const exact = open.findLastIndex(fence => fence.colons === colons)
  const index = exact > 0 ? exact : open.findLastIndex(fence => fence.colons < colons)
  const fence = open[index]
  if (index <= 0 || fence === undefined) {
    const note = 'Delete it, or write the line that opens its container.'
    reportAt(file, at, colons, 'directive-is-closed', 'This `:::` closes nothing', note)
    return
  }
  fence.close = at.line
  for (const left of open.splice(index).slice(1)) reportOpen(file, left)
}

function reportOpen(file: VFile, fence: Fence): void {
  const withheld = meansWithhold(fence.name)
  reportAt(
    file,
    fence,
    fence.colons + fence.name.length,
    withheld ? 'withhold-is-closed' : 'directive-is-closed',
    `\`:::${fence.name}\` is not closed`,
    withheld
      ? 'Put a line of `:::` after the last block to be withheld. Until then everything that follows is withheld.'
      : 'Put a line of `:::` after the last block that belongs to it.',
  )
}

function reportAt(file: VFile, at: At, width: number, ruleId: string, reason: string, note: string): void {
  const start = { line: at.line + 1, column: at.column }
  diagnose({ file, start, end: { ...start, column: at.column + width } }, ruleId, reason, note)
}

/** Gives every fence more colons than those inside it; returns how many. */
function widen(fence: Fence, lines: string[]): number {
  const colons = Math.max(3, ...fence.inner.map(inner => widen(inner, lines) + 1))
  for (const index of [fence.line, fence.close]) {
    if (index !== undefined) lines[index] = (lines[index] ?? '').replace(/:{3,}/, ':'.repeat(colons))
  }
  return colons
}
