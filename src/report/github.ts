import { type Severity, severityOf } from '../model/diagnostic.js'
import { pathOf, rangeOf } from './place.js'
import type { Report } from './reported.js'
import { visibleLine } from './visible.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** For the log of a GitHub workflow: each diagnostic as a command that sets it beside its line. */
export const github: Report = reviews =>
  reviews
    .flatMap(({ folder, files }) =>
      files.flatMap(({ path, messages }) =>
        messages.map(message => {
          const { start, end } = rangeOf(message)
          const properties = {
            file: pathOf(folder, path),
            line: start.line,
            endLine: end.line,
            col: start.column,
            endColumn: end.column,
            title: message.ruleId ?? '',
          }
          const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
          const said = [message.reason, message.note ?? ''].filter(Boolean).map(visibleLine).join('\n')
          return `::${commands[severityOf(message)]} ${listed.join(',')}::${data(said)}\n`
        }),
      ),
    )
    .join('')

/** What would end a command, or begin another. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** What would end a property, besides. */
function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
