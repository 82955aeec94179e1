import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'marked-content-is-closed',
  summary: 'Every sequence of marked content that begins in a stream ends in it.',
  basis: 'ISO 32000-1, 14.6.1',
  verapdf: [],
  examine({ marking }, report) {
    for (const page of marking.unbalanced) {
      report({
        page: page + 1,
        reason: 'Marked content begins and does not end, or ends without a beginning',
        note: 'Every `BMC` and `BDC` needs one `EMC`.',
      })
    }
  },
}
