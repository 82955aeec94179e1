import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-is-answered',
  summary: 'Every finding is answered by a recommendation, or says why it needs none.',
  why: 'A finding that nobody is asked to act on will be found again in the next review.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
          - id: no-map
            statement: Signs showed one gate of two.
            no-recommendation: New signs were put up in July 2025.
        recommended-practices:
          - {id: command-post, answers: [unified-command]}
      `),
      },
    ],
    fails: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
          - {id: no-map, statement: Signs showed one gate of two.} ◀ finding-is-answered
        recommended-practices:
          - {id: command-post, answers: [unified-command]}
      `),
      },
    ],
  },
  looksAt: 'everything',
  check({ sections }, report) {
    const entries = sections.flatMap(section => section.entries)
    const answered = new Set(
      entries.flatMap(entry =>
        entry.kind === 'recommended-practice' ? entry.answers.map(({ id }) => id) : [],
      ),
    )
    for (const entry of entries) {
      if (entry.kind !== 'finding' || answered.has(entry.id) || entry.matter['no-recommendation']) continue
      report(
        entry.place(),
        `No recommendation answers the finding \`${entry.id}\``,
        'Add a recommended practice with `answers: [' +
          entry.id +
          ']`, or `no-recommendation:` with the reason.',
      )
    }
  },
}
