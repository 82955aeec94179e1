import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'
import { community } from '../words/community.js'

export const rule: Rule = {
  id: 'community-is-heard',
  summary: 'The community, or the victims, are heard: in the team, in interviews or among the sources.',
  why: 'The people whom an event touched know things that no log holds, and they do not trust a report in which only the police speak.',
  examples: {
    holds: [
      record(`
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24}
          - {id: interviews-residents, group: Residents and business owners, method: focus-group, people: 31}
      `),
      record(`
        team:
          - {name: A. Reviewer, role: lead, expertise: [planning]}
          - {name: B. Reviewer, role: Reviewer, expertise: [victims-families]}
      `),
      record(`
        sources:
          - {id: phone-video, type: video, title: Eleven clips offered by members of the public}
      `),
    ],
    fails: [
      record(`
        team:
          - {name: A. Reviewer, role: lead, organization: Institute for Public Safety, expertise: [planning]}
        sources:
          - {id: radio-log, type: radio, title: Dispatch channel 1}
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24} ◀ community-is-heard
      `),
      record(`
        interviews:
          - {id: interviews-patrol, group: Patrol officers, method: interview, people: 24} ◀ community-is-heard
          - {id: interviews-residents, group: Residents, method: focus-group, people: 0}
      `),
    ],
  },
  check({ record: { team = [], interviews = [], sources = [] }, recordPlace }, report) {
    // Whoever has none of the three yet is asked for each of them.
    if (team.length + interviews.length + sources.length === 0) return
    if (['team', 'interviews', 'sources'].some(key => wasRefused(recordPlace(key)))) return
    const heard = [
      ...team.flatMap(member => [member.role, member.organization, member.note, ...(member.expertise ?? [])]),
      ...interviews.filter(({ people }) => people !== 0).flatMap(({ group, note }) => [group, note]),
      ...sources.flatMap(({ type, title, author, publisher }) => [type, title, author, publisher]),
    ]
    // Ids of themes are words, too: `victims-families`.
    if (heard.some(words => words && community.test(words.replaceAll('-', ' ')))) return
    report(
      recordPlace('interviews'),
      'Nobody from the community, and no victim, is heard in this review',
      'Ask residents, participants, victims or their families, and add them as a group to `interviews`; or add a survey to `sources`, or someone who knows the community to `team`.',
    )
  },
}
