import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'tags-are-certain',
  summary: 'No tags are only suspected to be right.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-4'],
  examine({ catalog, resolve }, report) {
    if (catalog.getDict('MarkInfo', resolve)?.getBool('Suspects', resolve)?.value !== true) return
    report({
      reason: 'The document calls its tags suspect',
      note: 'Look the tags through, mend them, and take `Suspects` away.',
    })
  },
}
