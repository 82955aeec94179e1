import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'link-is-in-structure',
  summary: 'Every link belongs to a `Link` element, which lists it.',
  basis: 'ISO 14289-1, 7.18.5',
  verapdf: ['7.18.5-1'],
  examine({ annotations, words, structure }, report) {
    if (structure.elements.length === 0) return
    for (const { kind, hidden, page, parent, listed, contents } of annotations) {
      if (kind !== 'Link' || hidden || (listed && parent?.role.standard === 'Link')) continue
      const what = contents || (parent ? words.of(parent) : '')
      const link = what === '' ? 'A link' : `The link \`${what}\``
      report({
        at: parent,
        page,
        words: what,
        reason:
          parent?.role.standard === 'Link'
            ? `${link} is not listed by its \`Link\``
            : `${link} belongs to ${parent ? `a \`${parent.type}\`` : 'no element'}`,
        note: 'Tag it as `Link`, with its text and an object reference (`OBJR`) to it.',
      })
    }
  },
}
