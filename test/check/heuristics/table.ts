import { type Example, record, section } from '../../../src/check/example.js'

/** What authors write, and what a rule that judges words must say of it. */
export interface Table {
  rule: string
  holds: readonly Row[]
  fails: readonly Row[]
  /** The review that holds the words. */
  write(words: readonly string[]): Example
}

/** One text, or two that belong together. */
type Row = string | readonly [string, string]

const yaml = (words: string): string => JSON.stringify(words)

/** A review with one recommendation. */
export function practice([words = '', measure]: readonly string[]): Example {
  return {
    ...agency,
    ...section(
      `recommended-practices:\n  - id: practice\n    practice: ${yaml(words)}${measure ? `\n    measure: ${yaml(measure)}` : ''}`,
    ),
  }
}

/** A finding, and the recommendation that answers it. */
export function answered([statement = '', words = '']: readonly string[]): Example {
  return section(`
findings:
  - id: finding
    statement: ${yaml(statement)}
recommended-practices:
  - id: practice
    answers: [finding]
    practice: ${yaml(words)}
`)
}

/** A finding with its reason. */
export function reasoned([statement = '', why = '']: readonly string[]): Example {
  return section(`findings:\n  - id: finding\n    statement: ${yaml(statement)}\n    why: ${yaml(why)}`)
}

/** Two recommendations. */
export function both(rows: readonly string[]): Example {
  const entries = rows.map((words, index) => `  - id: practice-${index}\n    practice: ${yaml(words)}`)
  return section(`recommended-practices:\n${entries.join('\n')}`)
}

/** A paragraph of a section. */
export function prose([words = '']: readonly string[]): Example {
  return section('title: Incident command', words)
}

const agency = record(`
  agency: {name: Riverton Police Department, abbreviation: RPD}
  acronyms: {RPD: Riverton Police Department, RTIC: Real Time Information Center, CAD: computer-aided dispatch}
`)
