import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

/** A link has its own rule; the others are no words for a reader. */
const apart = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet'])

export const rule: Rule = {
  id: 'annotation-has-contents',
  summary: 'Every annotation, and every field, says in words what it is.',
  basis: 'ISO 14289-1, 7.18.1',
  verapdf: ['7.18.1-2', '7.18.1-3'],
  examine({ annotations, resolve }, report) {
    for (const { dict, kind, hidden, page, parent, contents } of annotations) {
      if (hidden || apart.has(kind)) continue
      const field = dict.getDict('Parent', resolve)
      const name = textOf(dict.get('TU') ?? field?.get('TU'), resolve)
      const said = kind === 'Widget' ? name : contents
      if (said || textOf(parent?.dict.get('Alt'), resolve)) continue
      report({
        at: parent,
        page,
        reason: `A \`${kind}\` has no words`,
        note: `Describe it in \`${kind === 'Widget' ? 'TU' : 'Contents'}\`.`,
      })
    }
  },
}
