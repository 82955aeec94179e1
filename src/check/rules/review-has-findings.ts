import { record, section } from '../example.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'review-has-findings',
  summary: 'The review has at least one finding.',
  why: 'A review without a finding tells the community that there was nothing to learn.',
  examples: {
    holds: [
      {
        ...record('title: After-Action Review of the Mill Pond Fair'),
        ...section(`
        title: Incident command
        element: analysis
        theme: incident-command
        findings:
          - {id: unified-command, statement: Unified command was not established for the first 52 minutes.}
      `),
      },
    ],
    fails: [
      {
        'review.md': '--- ◀ review-has-findings\ntitle: After-Action Review of the Mill Pond Fair\n---\n',
        ...section(`
          title: Incident command
          element: analysis
          theme: incident-command
          what-worked:
            - {id: two-gates, statement: Two supervisors opened both gates within three minutes.}
        `),
      },
    ],
  },
  looksAt: 'everything',
  check(review, report) {
    if (review.sections.some(section => section.entries.some(entry => entry.kind === 'finding'))) return
    report(
      review.recordPlace(),
      'The review has no finding',
      'Add `findings:` to the front matter of a section with `element: analysis`.',
    )
  },
}
