import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'document-has-language',
  summary: 'The document says in which language it is.',
  basis: 'ISO 14289-1, 7.2',
  verapdf: [
    '7.2-2',
    '7.2-21',
    '7.2-22',
    '7.2-23',
    '7.2-24',
    '7.2-25',
    '7.2-30',
    '7.2-31',
    '7.2-32',
    '7.2-33',
    '7.2-34',
  ],
  examine({ language }, report) {
    if (language) return
    report({
      reason: 'The document does not say in which language it is',
      note: 'Set `Lang` in the catalog, such as `en-US`: speech and braille depend on it.',
    })
  },
}
