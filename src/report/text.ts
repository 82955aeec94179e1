import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import { type Diagnostic, type Severity, severityOf } from '../model/diagnostic.js'
import { linesOf } from '../model/lines.js'
import { excerpt } from './excerpt.js'
import { rangeOf } from './place.js'
import { readabilityReport } from './readability.js'
import type { Report } from './reported.js'
import { visibleLine } from './visible.js'

type Style = Parameters<typeof styleText>[0]

/** How words are drawn: plainly, or with colors and links. */
interface Pen {
  paint(style: Style, text: string): string
  link(url: string | undefined, text: string): string
}

const plain: Pen = { paint: (_style, text) => text, link: (_url, text) => text }

const colored: Pen = {
  // Whether to color was decided by who asks; the function would look at standard output, whatever is written to.
  paint: (style, text) => styleText(style, text, { validateStream: false }),
  link: (url, text) => (url ? `\u001B]8;;${visibleLine(url)}\u001B\\${text}\u001B]8;;\u001B\\` : text),
}

const colors: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** Columns for places and the numbers of lines. */
const gutter = 8
/** Columns for a line of the source, where a terminal has 80, and a caret may stand behind its end. */
const room = 80 - gutter - ' | '.length - 1

/** For people: every review with its diagnostics, and how many there are. */
export const text: Report = (reviews, { color }) =>
  reviews
    .map(({ folder, files, readability }) => {
      const report = textReport(folder, files, color)
      const counts = countText(files.flatMap(file => file.messages))
      return `${report === '' ? '' : `${report}\n`}${visibleLine(folder)}: ${counts}\n${readability ? `\n${readabilityReport(readability)}\n` : ''}`
    })
    .join('')

/**
 * Diagnostics as text, by file: place, severity, what is wrong, the rule; below it the place in its line, and what to do.
 *
 * @param location path of the review as the user wrote it, so that places can be clicked on
 * @param color whether it is shown on a terminal that takes colors and links
 * @returns an empty text where there is nothing to say
 */
export function textReport(location: string, files: readonly VFile[], color: boolean): string {
  const pen = color ? colored : plain
  const folder = location.replace(/\/+$/, '')
  return files
    .filter(({ messages }) => messages.length > 0)
    .map(file => {
      const blocks = file.messages.toSorted(byPlace).map(message => block(message, file, pen))
      return `${pen.paint('underline', visibleLine(`${folder}/${file.path}`))}\n${blocks.join('\n')}\n`
    })
    .join('\n')
}

function block(message: Diagnostic, file: VFile, pen: Pen): string {
  const severity = severityOf(message)
  const { start } = rangeOf(message)
  const place = `${start.line}:${start.column}`.padStart(gutter)
  const rule = pen.link(message.url, pen.paint('dim', message.ruleId ?? ''))
  const what = `${pen.paint(colors[severity], severity.padEnd(7))}  ${visibleLine(message.reason)}  ${rule}`
  const note = `${' '.repeat(19)}${pen.paint('dim', visibleLine(message.note ?? ''))}`
  return [`${place}  ${what}`, ...source(message, file, pen), note].join('\n')
}

/** The line of the source, with carets below the place; nothing for an empty line. */
function source(message: Diagnostic, file: VFile, pen: Pen): string[] {
  const { start, end } = rangeOf(message)
  const line = linesOf(file)[start.line - 1]?.trimEnd() ?? ''
  if (line === '') return []
  const to = end.line > start.line ? line.length : end.column - 1
  const { text, before, carets } = excerpt(line, start.column - 1, to, room)
  const sign = pen.paint(colors[severityOf(message)], '^'.repeat(carets))
  return [
    `${pen.paint('dim', `${String(start.line).padStart(gutter)} |`)} ${text}`,
    `${pen.paint('dim', `${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${sign}`,
  ]
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** How many there are of each severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const diagnostic of diagnostics) counts[severityOf(diagnostic)]++
  return counts
}

/** "2 errors, 1 warning" */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const { error, warning, info } = countsOf(diagnostics)
  const counts = [
    [error, 'error', 'errors'],
    [warning, 'warning', 'warnings'],
    [info, 'hint', 'hints'],
  ] as const
  const given = counts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
  return given.length > 0 ? given.join(', ') : 'nothing to report'
}
