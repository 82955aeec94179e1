import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sources-are-registered',
  summary: 'The record registers at least one source, each with an id and a type.',
  why: 'The evidence register is what lets a reader, a court or the next review team check a finding.',
  examples: { holds: [], fails: [] },
  check({ record, recordPlace }, report) {
    const sources = record.sources ?? []
    if (sources.length === 0) {
      report(
        recordPlace('sources'),
        'No sources are registered',
        'Add `sources:` to the record, a line for each: `- {id: radio-log, type: radio, title: …}`.',
      )
    }
    for (const [index, source] of sources.entries()) {
      for (const key of ['id', 'type', 'title'] as const) {
        if (source[key] || wasRefused(recordPlace('sources', index, key))) continue
        const name = source.id ? `The source \`${source.id}\`` : 'A source'
        report(recordPlace('sources', index), `${name} has no \`${key}\``, `Add \`${key}\` to it.`)
      }
    }
  },
}
