import { attributeOf, headersOf } from '../attributes.js'
import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

const scopes = new Set(['Row', 'Column', 'Both'])

export const rule: Rule = {
  id: 'header-cell-has-scope',
  summary: 'Every header cell says for which cells it stands, or cells name it.',
  basis: 'ISO 14289-1, 7.5',
  verapdf: ['7.5-1', '7.5-2'],
  examine({ structure, resolve }, report) {
    const headers = structure.byType.get('TH') ?? []
    const ids = new Set(headers.flatMap(({ dict }) => textOf(dict.get('ID'), resolve) ?? []))
    const named = new Set<string>()
    for (const cell of [...headers, ...(structure.byType.get('TD') ?? [])]) {
      for (const id of headersOf(structure, cell, resolve)) {
        named.add(id)
        if (ids.has(id)) continue
        report({
          at: cell,
          reason: `A cell names the header cell \`${id}\`, and there is none`,
          note: 'Name header cells by their `ID`.',
        })
      }
    }
    for (const cell of headers) {
      const scope = textOf(attributeOf(structure, cell, 'Table', 'Scope', resolve), resolve)
      if (scopes.has(scope ?? '') || named.has(textOf(cell.dict.get('ID'), resolve) ?? '')) continue
      report({
        at: cell,
        reason:
          scope === undefined
            ? 'A header cell has no `Scope`'
            : `A header cell has the \`Scope\` \`${scope}\``,
        note: 'Set `Scope` to `Row`, `Column` or `Both`, or name its `ID` in the `Headers` of its cells.',
      })
    }
  },
}
