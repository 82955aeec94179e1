import type { Rule } from '../rule.js'

/** Those of a printer are met by nobody; a pop-up belongs to the note that opens it. */
const apart = new Set(['Link', 'Popup'])
const marks = new Set(['PrinterMark', 'TrapNet'])

export const rule: Rule = {
  id: 'annotation-is-in-structure',
  summary:
    'Every annotation belongs to an `Annot`, every field to a `Form`; marks of the printer to nothing.',
  basis: 'ISO 14289-1, 7.18.1, 7.18.2, 7.18.4, 7.18.8',
  verapdf: ['7.18.1-1', '7.18.2-1', '7.18.4-1', '7.18.8-1'],
  examine({ annotations, structure }, report) {
    if (structure.elements.length === 0) return
    for (const { kind, hidden, page, parent, contents } of annotations) {
      if (hidden || apart.has(kind)) continue
      const wanted = kind === 'Widget' ? 'Form' : 'Annot'
      const right = marks.has(kind) ? kind === 'PrinterMark' && !parent : parent?.role.standard === wanted
      if (right) continue
      report({
        at: parent,
        page,
        words: contents,
        reason: `A \`${kind}\` ${marks.has(kind) ? 'is not allowed here' : `belongs to ${parent ? `a \`${parent.type}\`` : 'no element'}`}`,
        note: marks.has(kind) ? 'Take it out.' : `Tag it as \`${wanted}\`, or hide it.`,
      })
    }
  },
}
