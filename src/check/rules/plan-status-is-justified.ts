import { plan } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

/** What each status has to show for itself. */
const needs = {
  declined: {
    key: 'note',
    reason: 'is declined without a note',
    note: 'Add `note:` with the reason, and with what is done instead, if anything is.',
  },
  complete: {
    key: 'evidence',
    reason: 'is complete without evidence',
    note: 'Add `evidence:` with what an outsider can ask to see, such as `evidence: ["General Order 512, edition of October 2026"]`; until there is some, use `partly-complete`.',
  },
} as const

export const rule: Rule = {
  id: 'plan-status-is-justified',
  summary: 'A declined action has a note, and a complete one has evidence.',
  why: 'An agency may decline a recommendation, and owes the public the reason. A tick without evidence is what the next review will find.',
  examples: {
    holds: [
      plan(`
        updated: 2026-12-20
        actions:
          joint-command-post:
            - {date: 2026-09-01, status: in-progress}
            - {date: 2026-12-20, status: complete, evidence: [Annex 7 to the event plan]}
          booking-unit:
            - {date: 2026-10-19, status: declined, note: The Sheriff lends its own unit under a signed agreement.}
      `),
    ],
    fails: [
      plan(`
        updated: 2026-12-20
        actions:
          joint-command-post:
            - {date: 2026-12-20, status: complete, note: Done.} ◀ plan-status-is-justified
          booking-unit:
            - {date: 2026-10-19, status: declined} ◀ plan-status-is-justified
      `),
    ],
  },
  check({ plan, planPlace }, report) {
    for (const [id, actions] of Object.entries(plan?.actions ?? {})) {
      for (const [index, action] of actions.entries()) {
        const need =
          action.status === 'declined' || action.status === 'complete' ? needs[action.status] : undefined
        if (!need || [action[need.key] ?? ''].flat().some(text => text.trim() !== '')) continue
        if (wasRefused(planPlace('actions', id, index, need.key))) continue
        report(planPlace('actions', id, index, 'status'), `\`${id}\` ${need.reason}`, need.note)
      }
    }
  },
}
