import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'heading-level-is-not-skipped',
  summary: 'The first heading is of level 1, and no level is skipped on the way down.',
  basis: 'ISO 14289-1, 7.4.2',
  verapdf: ['7.4.2-1'],
  examine({ structure, words }, report) {
    let last = 0
    for (const element of structure.elements) {
      const level = Number(/^H([1-6])$/.exec(element.role.standard ?? '')?.[1] ?? 0)
      if (level === 0) continue
      if (level > last + 1) {
        const what = words.of(element)
        report({
          at: element,
          words: what,
          reason: `The heading \`${what}\` is of level ${level}, ${last === 0 ? 'and is the first' : `after one of level ${last}`}`,
          note: `Make it a heading of level ${last + 1}.`,
        })
      }
      last = level
    }
  },
}
