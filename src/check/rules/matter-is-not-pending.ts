import { record } from '../example.js'
import type { Rule } from '../rule.js'

const matters = {
  investigation: { is: 'is under investigation', over: 'the investigation is closed' },
  litigation: { is: 'is in litigation', over: 'the case is closed' },
} as const

export const rule: Rule = {
  id: 'matter-is-not-pending',
  summary: 'No investigation or litigation of the matter is pending.',
  why: 'A review beside an open case can disturb it, and can be drawn into it. The program is unlikely to approve such a request.',
  examples: {
    holds: [
      record(`
        engagement:
          request: {role: chief-executive, pending: {investigation: false, litigation: false}}
      `),
    ],
    fails: [
      record(`
        engagement:
          request:
            role: chief-executive
            pending:
              investigation: true ◀ matter-is-not-pending
              litigation: false
      `),
      record(`
        engagement:
          request: {role: chief-executive, pending: {litigation: true}} ◀ matter-is-not-pending
      `),
    ],
  },
  check({ record, recordPlace }, report) {
    const pending = record.engagement?.request?.pending ?? {}
    for (const [matter, { is, over }] of Object.entries(matters)) {
      if (!pending[matter as keyof typeof matters]) continue
      report(
        recordPlace('engagement', 'request', 'pending', matter),
        `The matter ${is}: the request is unlikely to be approved`,
        `Ask again when ${over}, and set \`${matter}\` to \`false\` then; or ask for help with policy and training alone, which does not touch the matter.`,
      )
    }
  },
}
