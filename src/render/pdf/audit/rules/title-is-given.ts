import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'title-is-given',
  summary: 'The metadata has the title of the document.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-9'],
  examine({ xmp }, report) {
    if (!xmp || xmp.title) return
    report({
      reason: 'The metadata has no title',
      note: 'Write the title as `dc:title`. It is the first thing that assistive technology says of a document.',
    })
  },
}
