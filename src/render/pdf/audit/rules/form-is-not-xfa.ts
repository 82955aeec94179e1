import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'form-is-not-xfa',
  summary: 'The document has no XFA form.',
  basis: 'ISO 14289-1, 7.15',
  verapdf: ['7.15-1'],
  examine({ catalog, resolve }, report) {
    const xfa = catalog.getDict('AcroForm', resolve)?.has('XFA') ?? false
    const needed = textOf(catalog.get('NeedsRendering'), resolve)
    if (!xfa && needed === undefined) return
    report({
      reason: 'The document has an XFA form',
      note: 'Assistive technology does not see it. Use fields of PDF itself.',
    })
  },
}
