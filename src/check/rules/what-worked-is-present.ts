import { record, section } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'what-worked-is-present',
  summary: 'The review says what worked at least once.',
  why: 'What worked, and why, is what the next response can repeat. A review of faults alone also tells those who took part that nothing they did was seen.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
          title: Incident command
          what-worked:
            - {id: two-gates, statement: Two supervisors opened both gates within three minutes.}
        `),
      },
    ],
    fails: [
      {
        'review.md': '--- ◀ what-worked-is-present\ntitle: After-Action Review of the Mill Pond Fair\n---\n',
        ...section(`
          title: Incident command
          findings:
            - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
        `),
      },
    ],
  },
  looksAt: 'everything',
  check({ sections, recordPlace }, report) {
    if (sections.some(({ entries }) => entries.some(({ kind }) => kind === 'what-worked'))) return
    if (sections.some(({ place }) => wasRefused(place('what-worked')))) return
    report(
      recordPlace(),
      'The review says nothing of what worked',
      'Add `what-worked:` to a section with `element: analysis`: a statement, why it worked and its evidence.',
    )
  },
}
