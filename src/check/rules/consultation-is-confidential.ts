import { record } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'consultation-is-confidential',
  summary: 'Confidential consultations stand in no public edition.',
  why: 'A chief asks for advice in confidence, or does not ask. One consultation that becomes public ends all the others.',
  examples: {
    holds: [
      record(`
        engagement:
          activities:
            - {date: 2025-09-24, kind: consultation, summary: A call with the chief., audience: confidential}
            - {date: 2025-10-21, kind: meeting, summary: Opening meeting.}
      `),
    ],
    fails: [
      record(`
        engagement:
          activities:
            - {date: 2025-09-24, kind: consultation, summary: A call with the chief.} ◀ consultation-is-confidential
            - date: 2025-09-26
              kind: consultation
              summary: A second call.
              audience: agency ◀ consultation-is-confidential
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    for (const [index, { kind, audience }] of (record.engagement?.activities ?? []).entries()) {
      if (kind !== 'consultation' || audience === 'confidential') continue
      report(
        recordPlace('engagement', 'activities', index, 'audience'),
        audience === undefined
          ? 'This consultation has no `audience`, and so counts as public'
          : `This consultation has the audience \`${audience}\``,
        'Give it `audience: confidential`; it is then in no edition.',
      )
    }
  },
}
