import type { Point } from 'unist'

/**
 * A text file as its bytes have it. Places count in the text as it was read, where lines end with `\n` and no byte order
 * mark stands before the first; here they are found again.
 */
export interface Original {
  text: string
  /** Undefined for a place that the file does not have. */
  offsetOf(point: Point): number | undefined
}

interface Line {
  start: number
  /** Before its line break. */
  end: number
}

/** Undefined for what is not UTF-8: it would not come back as it was. */
export function originalOf(bytes: Uint8Array): Original | undefined {
  const text = decode(bytes)
  if (text === undefined) return undefined
  const lines = linesOf(text)
  return {
    text,
    offsetOf({ line, column }) {
      const found = lines[line - 1]
      const offset = (found?.start ?? 0) + column - 1
      return found && column >= 1 && offset <= found.end ? offset : undefined
    },
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (const { 0: lineBreak, index } of text.matchAll(lineBreaks)) {
    lines.push({ start, end: index })
    start = index + lineBreak.length
  }
  lines.push({ start, end: text.length })
  return lines
}

const lineBreaks = /\r\n?|\n/g

/**
 * New words with the line breaks of what they replace: each with that of its turn where both have as many lines, else
 * all with the first one there, or that of the file.
 */
export function withLineBreaksOf(words: string, replaced: string, text: string): string {
  if (!words.includes('\n')) return words
  const there = replaced.match(lineBreaks) ?? []
  const first = there[0] ?? /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const parts = words.split('\n')
  const each = there.length === parts.length - 1
  return parts
    .map((part, index) => (index === 0 ? part : ((each && there[index - 1]) || first) + part))
    .join('')
}
