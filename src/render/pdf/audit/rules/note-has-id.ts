import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'note-has-id',
  summary: 'Every note has an id that no other has.',
  basis: 'ISO 14289-1, 7.9',
  verapdf: ['7.9-1', '7.9-2'],
  examine({ structure, resolve }, report) {
    const seen = new Set<string>()
    for (const element of structure.byType.get('Note') ?? []) {
      const id = textOf(element.dict.get('ID'), resolve) ?? ''
      if (id !== '' && !seen.has(id)) {
        seen.add(id)
        continue
      }
      report({
        at: element,
        reason: id === '' ? 'A note has no `ID`' : `Two notes have the \`ID\` \`${id}\``,
        note: 'Give every `Note` an `ID` of its own, and list it in the `IDTree`.',
      })
    }
  },
}
