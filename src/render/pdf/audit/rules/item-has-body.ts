import type { Rule } from '../rule.js'
import { kidsOf } from '../structure.js'

export const rule: Rule = {
  id: 'item-has-body',
  summary: 'Every item of a list has a body.',
  basis: 'ISO 32000-1, 14.8.4.3.3',
  verapdf: [],
  examine({ structure }, report) {
    for (const element of structure.byType.get('LI') ?? []) {
      const kids = kidsOf(element).map(({ role }) => role.standard)
      // What stands there in its place has been told by the rule about nesting.
      if (kids.includes('LBody') || kids.some(kid => kid !== 'Lbl')) continue
      report({
        at: element,
        reason: 'An item of a list has no `LBody`',
        note: 'Put the words of the item, without its bullet or number, into a `LBody`.',
      })
    }
  },
}
