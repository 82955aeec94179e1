import { isEngaged } from '../engagement.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'
import { chiefExecutive, deputy } from '../words/chief-executives.js'

export const rule: Rule = {
  id: 'request-is-authorized',
  summary: 'The request comes from the chief executive, or names who authorized it.',
  why: 'Assistance works only where the one who can act on it wants it, and a review that the chief did not ask for is seldom put into practice.',
  examples: {
    holds: [
      record(`
        engagement:
          request: {received: 2025-09-15, requested-by: Sheriff of Lake County, role: chief-executive}
      `),
      record(`
        engagement:
          request:
            received: 2025-09-15
            requested-by: Captain of the Special Operations Division
            role: division commander
            authorization: Letter of the Chief of Police, September 12, 2025
      `),
      record('kind: after-action-review'),
    ],
    fails: [
      {
        'review.md': `--- ◀ request-is-authorized
title: Assistance with crowd management
kind: technical-assistance
---
`,
      },
      record(`
        engagement:
          request: {received: 2025-09-15, requested-by: Chief of Police} ◀ request-is-authorized
      `),
      record(`
        engagement:
          request:
            received: 2025-09-15
            requested-by: Deputy Chief of Police
            role: Deputy Chief of Police ◀ request-is-authorized
      `),
    ],
  },
  check(review, report, grounds) {
    if (!isEngaged(review, grounds)) return
    const { record, recordPlace } = review
    const { role, authorization, 'requested-by': who } = record.engagement?.request ?? {}
    const places = ['role', 'authorization'].map(key => recordPlace('engagement', 'request', key))
    if (places.some(wasRefused)) return
    if (isNamed(authorization) || (role && isChiefExecutive(role))) return
    const note =
      'Write `role: chief-executive` if the head of the agency asked; if not, name in `authorization` the letter with which they agreed.'
    if (!record.engagement?.request) {
      const missing = record.engagement ? 'The engagement has no `request`' : 'The record has no `engagement`'
      report(
        recordPlace('engagement', 'request'),
        `${missing}, so nothing says who asked for assistance`,
        `Add \`engagement: {request: {received: …, requested-by: …, role: chief-executive}}\`. ${note}`,
      )
      return
    }
    const asker = role ?? who
    report(
      recordPlace('engagement', 'request', 'role'),
      asker
        ? `The request is by \`${asker}\`, and nothing says that the chief executive authorized it`
        : 'Nothing says that the chief executive authorized the request',
      note,
    )
  },
}

function isNamed(authorization = ''): boolean {
  return !/^\W*(?:(?:no|none|n\/a|unknown|tbd)?\W*$|(?:not|pending|awaiting|to be)\b)/i.test(authorization)
}

function isChiefExecutive(role: string): boolean {
  return chiefExecutive.test(role) && !deputy.test(role)
}
