import { record } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'sources-are-diverse',
  summary: 'The sources are of two types or more.',
  why: 'Reports repeat each other, and cameras have edges. What two kinds of evidence show alike is hard to dispute.',
  examples: {
    holds: [
      record(`
        sources:
          - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
          - {id: body-cameras, type: video, title: Body-worn camera files}
      `),
      record(`
        sources:
          - {id: force-reports, type: report, title: Reports on the use of force}
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 31}
      `),
    ],
    fails: [
      record(`
        sources:
          - {id: force-reports, type: report, title: Reports on the use of force} ◀ sources-are-diverse
          - {id: debriefing, type: report, title: Notes of the debriefing on August 12}
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const sources = record.sources ?? []
    // What has no type could be of any.
    if (sources.some(({ type }) => !type)) return
    const types = new Set<string>(sources.map(({ type }) => type ?? ''))
    if (types.size !== 1 || (record.interviews ?? []).length > 0) return
    const [type] = types
    report(
      recordPlace('sources', 0, 'type'),
      `\`${type}\` is the only type of source`,
      'Register what else the review looked at, such as recordings, dispatch records, data, policy, or the groups that were heard (`interviews`).',
    )
  },
}
