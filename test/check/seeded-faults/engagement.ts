import { isFree, linesOf, mark } from './draft.js'
import type { Fault } from './fault.js'
import { isFreeStretch, recordBlock } from './places.js'
import { line } from './plants.js'

const record = 'review.md'

/** Engagement. */
export const engagementFaults: readonly Fault[] = [
  {
    rule: 'request-is-authorized',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const role = recordBlock(draft, 'engagement', 'request', 'role')
      const authorization = recordBlock(draft, 'engagement', 'request', 'authorization')
      if (!role || !authorization || !isFree(lines[role.first]) || !isFree(lines[authorization.first]))
        return false
      lines.splice(authorization.first, 1)
      lines[role.first] = `    role: ${random.pick(['Deputy Chief of Police', 'analyst', 'Captain'])}`
      mark(lines, role.first, 'request-is-authorized')
      return true
    },
  },
  line('requester-is-eligible', record, [/^(agency: \{.*), type: \w+/, '$1']),
  line(
    'matter-is-not-pending',
    record,
    [/^( +pending: .*)investigation: false/, '$1investigation: true'],
    [/^( +pending: .*)litigation: false/, '$1litigation: true'],
  ),
  line('work-plan-is-approved', record, [
    /^( +- \{date: )[\d-]+(, kind: (?:meeting|outreach|briefing|training),)/,
    '$12025-05-01$2',
  ]),
  {
    rule: 'work-plan-is-complete',
    plant(draft, random) {
      const lines = linesOf(draft, record)
      const plan = recordBlock(draft, 'engagement', 'work-plan')
      const part = recordBlock(draft, 'engagement', 'work-plan', random.pick(['description', 'staff']))
      if (!plan || !part || !isFreeStretch(lines, plan)) return false
      lines.splice(part.first, part.last - part.first + 1)
      mark(lines, plan.first + 1, 'work-plan-is-complete')
      return true
    },
  },
  line(
    'consultation-is-confidential',
    record,
    [/^( +- \{.*kind: consultation, .*), audience: confidential/, '$1'],
    [/^( +- \{.*kind: consultation, .*), audience: confidential/, '$1, audience: agency'],
  ),
]
