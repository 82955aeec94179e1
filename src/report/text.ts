import { styleText } from 'node:util'
import { type Diagnostic, type Severity, severityOf } from '../model/diagnostic.js'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const colors: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/**
 * Diagnostics as text, by file: place, severity, what is wrong, the rule; below it, what to do.
 *
 * @param location path of the review as the user wrote it, so that places can be clicked on
 * @param color whether it is shown on a terminal
 * @returns an empty text where there is nothing to say
 */
export function textReport(
  location: string,
  files: readonly { path: string; messages: Diagnostic[] }[],
  color: boolean,
): string {
  const paint: Paint = color ? styleText : (_style, text) => text
  const folder = location.replace(/\/+$/, '')
  return files
    .filter(({ messages }) => messages.length > 0)
    .map(({ path, messages }) => {
      const lines = messages.toSorted(byPlace).map(message => line(message, paint))
      return `${paint('underline', `${folder}/${path}`)}\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function line(message: Diagnostic, paint: Paint): string {
  const severity = severityOf(message)
  const place = `${message.line ?? 1}:${message.column ?? 1}`.padStart(8)
  const what = `${paint(colors[severity], severity.padEnd(7))}  ${message.reason}  ${paint('dim', message.ruleId ?? '')}`
  return `${place}  ${what}\n${' '.repeat(19)}${paint('dim', message.note ?? '')}`
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** "2 errors, 1 warning" */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter(diagnostic => severityOf(diagnostic) === severity).length
  const counts = [
    [count('error'), 'error', 'errors'],
    [count('warning'), 'warning', 'warnings'],
    [count('info'), 'hint', 'hints'],
  ] as const
  const given = counts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
  return given.length > 0 ? given.join(', ') : 'nothing to report'
}
