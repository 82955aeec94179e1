import { PdfRef } from '@libpdf/core'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'element-knows-its-parent',
  summary: 'Every element names the element that holds it.',
  basis: 'ISO 14289-1, 7.1; ISO 32000-1, 14.7.2',
  verapdf: ['7.1-12'],
  examine({ structure }, report) {
    for (const element of structure.elements) {
      const named = element.dict.get('P')
      const holder = element.parent?.number ?? 0
      // An element that stands in another, or the root that stands in the catalog, has no number to compare.
      if (named instanceof PdfRef ? holder === 0 || named.objectNumber === holder : named !== undefined)
        continue
      report({
        at: element,
        reason: `A \`${element.type}\` ${named ? 'names another element than the one that holds it' : 'does not name the element that holds it'}`,
        note: 'Set `P` to the element that lists it among its kids.',
      })
    }
  },
}
