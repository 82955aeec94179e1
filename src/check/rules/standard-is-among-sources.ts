import { record } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'standard-is-among-sources',
  summary: 'The sources hold a policy or plan of the agency, and a standard from outside it.',
  why: 'A finding is a distance from a standard. The agency’s own shows whether it did what it had said; one from outside shows whether that was enough.',
  examples: {
    holds: [
      record(`
        sources:
          - {id: ops-plan, type: plan, title: Operations Plan 25-114}
          - {id: nims, type: standard, title: National Incident Management System}
      `),
      record(`
        sources:
          - {id: policy-uof, type: policy, title: 'General Order 4.01, Use of Force'}
          - {id: graham, type: legal, title: 'Graham v. Connor, 490 U.S. 386 (1989)'}
      `),
    ],
    fails: [
      record(`
        sources:
          - {id: ops-plan, type: plan, title: Operations Plan 25-114} ◀ standard-is-among-sources
          - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
      `),
      record(`
        sources:
          - {id: nims, type: standard, title: National Incident Management System} ◀ standard-is-among-sources
          - {id: radio-log, type: radio, title: Recording of dispatch channel 1}
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const sources = record.sources ?? []
    if (sources.length === 0) return
    // What has no type could be of any.
    if (sources.some(({ type }) => !type)) return
    for (const { types, reason, note } of needed) {
      if (sources.some(({ type }) => types.has(type ?? ''))) continue
      report(recordPlace('sources'), reason, note)
    }
  },
}

const needed = [
  {
    types: new Set(['policy', 'plan']),
    reason: 'No policy or plan is among the sources',
    note: 'Register the orders and plans that applied at the time: `- {id: go-512, type: policy, title: "General Order 512, Crowd Management"}`.',
  },
  {
    types: new Set(['standard', 'legal']),
    reason: 'No standard from outside the agency is among the sources',
    note: 'Register the doctrine, law or model policy that practice is measured by: `- {id: nims, type: standard, title: National Incident Management System}`.',
  },
]
