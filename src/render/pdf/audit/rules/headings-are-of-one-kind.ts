import type { Rule } from '../rule.js'
import { kidsOf } from '../structure.js'

export const rule: Rule = {
  id: 'headings-are-of-one-kind',
  summary: 'Headings are all `H1` to `H6`, or all `H`, and then one in a section.',
  basis: 'ISO 14289-1, 7.4.4',
  verapdf: ['7.4.4-1', '7.4.4-2', '7.4.4-3'],
  examine({ structure }, report) {
    const plain = structure.byType.get('H') ?? []
    const first = plain[0]
    if (!first) return
    const numbered = [1, 2, 3, 4, 5, 6].some(level => structure.byType.has(`H${level}`))
    if (numbered) {
      report({
        at: first,
        reason: 'The document has headings `H` beside headings with levels',
        note: 'Use `H1` to `H6` for all.',
      })
    }
    for (const holder of new Set(plain.flatMap(({ parent }) => parent ?? []))) {
      const second = kidsOf(holder).filter(({ role }) => role.standard === 'H')[1]
      if (!second) continue
      report({
        at: second,
        reason: `A \`${holder.type}\` has more than one \`H\``,
        note: 'Give each heading a section of its own, or use `H1` to `H6`.',
      })
    }
  },
}
