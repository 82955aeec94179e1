import type { VFileMessage } from 'vfile-message'
import type { Fix } from './fix.js'
import type { Place } from './place.js'

declare module 'vfile-message' {
  interface VFileMessage {
    /** What mends it for certain. */
    fix?: Fix
  }
}

/**
 * A diagnostic is a `VFileMessage` with a permanent `ruleId`, a place, a note that says what to do, and the url of the
 * rule's page. There is no other kind of message about a review; text, JSON and the rest are views of the same list.
 */
export type Diagnostic = VFileMessage

export type Severity = 'error' | 'warning' | 'info'

/** `fatal` is VFileMessage's severity: true an error, false a warning, undefined information. */
const fatality: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
}

export function setSeverity(diagnostic: Diagnostic, severity: Severity): void {
  diagnostic.fatal = fatality[severity]
}

export function severityOf(diagnostic: Diagnostic): Severity {
  if (diagnostic.fatal === true) return 'error'
  return diagnostic.fatal === false ? 'warning' : 'info'
}

/**
 * Adds a diagnostic to the file it concerns and returns it.
 *
 * @param ruleId id of the rule that does not hold; rules state the healthy condition
 * @param reason what is wrong, with the author's words in backticks
 * @param note what to do about it
 * @param fix what mends it for certain, where anything does
 */
export function diagnose(place: Place, ruleId: string, reason: string, note: string, fix?: Fix): Diagnostic {
  // An author's words may hold line breaks; a message is one line.
  const message = place.file.message(reason.replace(/\s*\n\s*/g, ' '), {
    place: { start: place.start, end: place.end },
    ruleId,
    source: 'aar',
  })
  message.note = note
  message.url = pageOf(ruleId)
  message.fatal = true
  if (fix) message.fix = fix
  return message
}

/** Where the page of a rule stands: in the package, so that it can be read without a network. */
export function pageOf(ruleId: string): string {
  return new URL(`../../docs/rules/${ruleId}.md`, import.meta.url).href
}
