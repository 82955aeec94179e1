import { record } from '../example.js'
import { eitherKey, missingIn } from '../missing.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

const keys = ['description', 'experts', 'staff'] as const

export const rule: Rule = {
  id: 'work-plan-is-complete',
  summary: 'The work plan has a description, experts and staff.',
  why: 'The chief executive who approves a plan should see what will be done in the agency, and by whom.',
  examples: {
    holds: [
      record(`
        kind: technical-assistance
        engagement:
          work-plan:
            description: Interviews, a review of orders and a workshop for supervisors.
            experts: [{name: A. Reviewer, expertise: Crowd management}]
            staff: [{name: B. Reviewer, role: Project manager}]
      `),
    ],
    fails: [
      record(`
        engagement:
          work-plan:
            description: Interviews and a workshop for supervisors. ◀ work-plan-is-complete
            experts: []
            approved-by: Chief of Police
      `),
      record(`
        kind: technical-assistance
        engagement: {request: {role: chief-executive}} ◀ work-plan-is-complete
      `),
    ],
  },
  check({ record: { engagement }, recordPlace }, report, { kind }) {
    const place = recordPlace('engagement', 'work-plan')
    const plan = engagement?.['work-plan']
    if (!plan) {
      // Without an engagement the request is asked for first; elsewhere than in assistance none need be planned.
      if (!engagement || kind !== 'technical-assistance' || wasRefused(place)) return
      report(
        place,
        'The engagement has no work plan',
        'Add `work-plan` to `engagement`, with `description`, `experts`, `staff`, and who approved it and when.',
      )
      return
    }
    const missing = missingIn(plan, keys, key => recordPlace('engagement', 'work-plan', key))
    if (missing.length === 0) return
    report(place, `The work plan has no ${eitherKey(missing)}`, missing.map(key => notes[key]).join(' '))
  },
}

const notes: Readonly<Record<(typeof keys)[number], string>> = {
  description: 'Say in `description` what will be done.',
  experts: 'Add who advises the agency: `experts: [{name: …, expertise: …}]`.',
  staff: 'Add who runs the work: `staff: [{name: …, role: …}]`.',
}
