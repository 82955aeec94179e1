import { section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-names-standard',
  summary: 'Every finding names the standard that it is measured by.',
  why: 'Late, too few or unclear, by what measure? A finding that names its law, order, plan or accepted practice is an assessment; without one it is an opinion that a hearing can set aside.',
  examples: {
    holds: [
      section(`
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
            standard: [nims]
          - id: lock-fault
            statement: The lock of the north gate opens with a spoon.
            standard: Fire code, section 12
        what-worked:
          - {id: two-gates, statement: Two supervisors opened both gates within three minutes.}
      `),
    ],
    fails: [
      section(`
        findings:
          - id: unified-command ◀ finding-names-standard
            statement: Unified command was not established for the first 52 minutes.
          - id: lock-fault ◀ finding-names-standard
            statement: The lock of the north gate opens with a spoon.
            standard: []
      `),
    ],
  },
  check({ sections, record: { sources = [] } }, report) {
    const standards = sources.flatMap(({ id, type }) =>
      id !== undefined && (type === 'standard' || type === 'policy' || type === 'legal') ? [id] : [],
    )
    const example = standards.length > 0 ? standards.slice(0, 2).join(', ') : 'nims'
    for (const entry of sections.flatMap(section => section.entries)) {
      if (entry.kind !== 'finding' || entry.standard.length > 0 || wasRefused(entry.place('standard')))
        continue
      const name = entry.id === '' ? 'The finding' : `The finding \`${entry.id}\``
      report(
        entry.place(),
        `${name} names nothing that it is measured by`,
        `Add \`standard: [${example}]\` with the law, order, plan or accepted practice that says what was to be expected: ids of sources, or words.`,
      )
    }
  },
}
