import { section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-has-evidence',
  summary: 'Every finding and everything that worked cites its evidence.',
  why: 'Evidence is what separates a finding from an opinion.',
  examples: {
    holds: [
      section(`
        title: Incident command
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
            evidence: ["radio-log, 14:05", interviews-patrol]
        what-worked:
          - {id: two-gates, statement: Two supervisors opened both gates., evidence: cad-log}
      `),
    ],
    fails: [
      section(`
        title: Incident command
        findings:
          - {id: unified-command, statement: Unified command was not established.} ◀ finding-has-evidence
        what-worked:
          - id: two-gates ◀ finding-has-evidence
            statement: Two supervisors opened both gates.
            evidence: []
      `),
    ],
  },
  check({ sections }, report) {
    for (const entry of sections.flatMap(section => section.entries)) {
      if (entry.kind === 'recommended-practice' || entry.evidence.length > 0) continue
      if (wasRefused(entry.place('evidence'))) continue
      const name = entry.kind === 'finding' ? 'finding' : 'what worked'
      report(
        entry.place(),
        `The ${name} \`${entry.id}\` cites no evidence`,
        'Add `evidence: ["radio-log, 14:05", interviews-patrol]` with ids of sources, interviews or timeline entries.',
      )
    }
  },
}
