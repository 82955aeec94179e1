import { record } from '../example.js'
import { eitherKey, missingIn } from '../missing.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'team-member-has-expertise',
  summary: 'Every member of the team has a role and an expertise.',
  why: 'A finding about tactics carries as far as the experience of those who made it. Readers look at the team before they look at the findings.',
  examples: {
    holds: [
      record(`
        team:
          - {name: A. Reviewer, role: lead, expertise: [incident-command, planning]}
          - {name: B. Reviewer, role: Community member, expertise: community-relations}
      `),
    ],
    fails: [
      record(`
        team:
          - {name: A. Reviewer, role: lead} ◀ team-member-has-expertise
          - name: B. Reviewer ◀ team-member-has-expertise
            organization: Lakeside Review Board
          - {name: C. Reviewer, role: Analyst, expertise: []} ◀ team-member-has-expertise
      `),
    ],
  },
  check({ record: { team = [] }, recordPlace }, report) {
    for (const [index, member] of team.entries()) {
      const missing = missingIn(member, ['role', 'expertise'], key => recordPlace('team', index, key))
      if (missing.length === 0) continue
      report(
        recordPlace('team', index),
        `${member.name ? `\`${member.name}\`` : 'A member of the team'} has no ${eitherKey(missing)}`,
        'Say what each member did and knows, such as `role: Reviewer, expertise: [incident-command]`.',
      )
    }
  },
}
