import { record } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'team-is-a-team',
  summary: 'The team has two members or more, and exactly one of them leads it.',
  why: 'One pair of eyes sees what it expects to see. A team corrects itself, and its lead answers for the report when it is questioned.',
  examples: {
    holds: [
      record(`
        team:
          - {name: A. Reviewer, role: lead, expertise: [planning]}
          - {name: B. Reviewer, role: Reviewer, expertise: [training]}
      `),
    ],
    fails: [
      record(`
        team:
          - {name: A. Reviewer, role: lead, expertise: [planning]} ◀ team-is-a-team
      `),
      record(`
        team:
          - {name: A. Reviewer, role: lead, expertise: [planning]}
          - {name: B. Reviewer, role: Lead, expertise: [training]} ◀ team-is-a-team
      `),
    ],
  },
  check({ record: { team = [] }, recordPlace }, report) {
    if (team.length < 2) {
      const found = team.length === 0 ? 'The record names no review team' : 'The review team has one member'
      report(
        recordPlace('team'),
        found,
        'Add each member to `team`: `- {name: …, role: lead, expertise: [planning]}`.',
      )
      return
    }
    const leads = team.flatMap(({ role }, index) => (/^lead\b/i.test(role ?? '') ? [index] : []))
    if (leads.length === 0) {
      report(recordPlace('team'), 'Nobody leads the review team', 'Give one member `role: lead`.')
    }
    for (const index of leads.slice(1)) {
      const name = team[index]?.name ?? 'A member'
      const note = 'Keep one lead, and give the others the role that they have.'
      report(recordPlace('team', index), `\`${name}\` is a second lead of the team`, note)
    }
  },
}
