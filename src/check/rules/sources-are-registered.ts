import { sourceTypes } from '../../model/vocabulary.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sources-are-registered',
  summary: 'The record registers at least one source, each with an id and a type.',
  why: 'The evidence register is what lets a reader, a court or the next review team check a finding.',
  examples: {
    holds: [
      record(`
        sources:
          - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
          - {id: go-512, type: policy, title: 'General Order 512, Crowd Management'}
      `),
    ],
    fails: [
      record(`
        sources: [] ◀ sources-are-registered
      `),
      record(`
        sources:
          - {id: radio-log, title: Recording of dispatch channel 1} ◀ sources-are-registered
          - {type: policy, title: 'General Order 512, Crowd Management'} ◀ sources-are-registered
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const sources = record.sources ?? []
    if (sources.length === 0 && !wasRefused(recordPlace('sources'))) {
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
        report(recordPlace('sources', index), `${name} has no \`${key}\``, notes[key])
      }
    }
  },
}

const notes = {
  id: 'Add `id:` with a short name that stays, such as `radio-log`; citations use it.',
  type: `Add \`type:\` with one of ${sourceTypes.join(', ')}.`,
  title:
    'Add `title:` with what a reader would ask for it by, such as `title: Dispatch channel 1, August 9, 2025`.',
} as const
