import { agencyTypes } from '../../model/vocabulary.js'
import { isEngaged } from '../engagement.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'requester-is-eligible',
  summary: 'The agency is of a type that the program serves.',
  why: 'The program may spend its money only on some types of agency, and an auditor will ask which one this was.',
  examples: {
    holds: [
      record(`
        agency: {name: Lake County Sheriff’s Office, type: county}
        engagement: {request: {requested-by: Sheriff, role: chief-executive}}
      `),
      record('agency: {name: Mill Creek Police Department}'),
    ],
    fails: [
      record(`
        agency: {name: Mill Creek Police Department} ◀ requester-is-eligible
        engagement: {request: {requested-by: Chief of Police, role: chief-executive}}
      `),
    ],
  },
  check(review, report, grounds) {
    const place = review.recordPlace('agency', 'type')
    if (!isEngaged(review, grounds) || review.record.agency?.type || wasRefused(place)) return
    report(
      place,
      'Assistance is requested, and nothing says what type of agency requests it',
      `Add \`type\` to \`agency\`. The program serves agencies of these types: ${agencyTypes.join(', ')}.`,
    )
  },
}
