import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { type Diagnostic, type Severity, severityOf } from '../model/diagnostic.js'

/**
 * Diagnostics as text, by file, each with its place, severity, words, rule and note.
 *
 * @param location path of the review as the user wrote it, so that places can be clicked on
 */
export function textReport(
  location: string,
  files: readonly { path: string; messages: Diagnostic[] }[],
  color: boolean,
): string {
  const shown = files
    .filter(file => file.messages.length > 0)
    .map(({ path, messages }) => {
      const file = new VFile({ path: `${location.replace(/\/+$/, '')}/${path}` })
      file.messages.push(...messages)
      return file
    })
  return shown.length === 0 ? '' : reporter(shown, { color, verbose: true })
}

/** "2 errors, 1 warning" */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number =>
    diagnostics.filter(diagnostic => severityOf(diagnostic) === severity).length
  const pieces = [
    [count('error'), 'error', 'errors'],
    [count('warning'), 'warning', 'warnings'],
    [count('info'), 'hint', 'hints'],
  ] as const
  const given = pieces
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`)
  return given.length > 0 ? given.join(', ') : 'nothing to report'
}
