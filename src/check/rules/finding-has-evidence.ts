import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'finding-has-evidence',
  summary: 'Every finding and everything that worked cites its evidence.',
  why: 'Evidence is what separates a finding from an opinion.',
  examples: { holds: [], fails: [] },
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
