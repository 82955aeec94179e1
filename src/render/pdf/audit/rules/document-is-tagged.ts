import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'document-is-tagged',
  summary: 'The document says that it is tagged, and has a structure tree.',
  basis: 'ISO 14289-1, 6.2 and 7.1',
  verapdf: ['6.2-1', '7.1-11'],
  examine({ catalog, structure, resolve }, report) {
    const note = 'Export the document as a tagged PDF.'
    if (!structure.root || structure.elements.length === 0) {
      report({ reason: 'The document has no structure tree', note })
    } else if (catalog.getDict('MarkInfo', resolve)?.getBool('Marked', resolve)?.value !== true) {
      report({
        reason: 'The document does not say that it is tagged',
        note: 'Set `Marked` to true in `MarkInfo`.',
      })
    }
  },
}
