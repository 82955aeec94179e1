import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'review-has-findings',
  summary: 'The review has at least one finding.',
  why: 'A review without a finding tells the community that there was nothing to learn.',
  examples: { holds: [], fails: [] },
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
