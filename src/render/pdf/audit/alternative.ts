import { textOf } from './objects.js'
import type { Rule } from './rule.js'

interface Wanted extends Pick<Rule, 'id' | 'summary' | 'basis' | 'verapdf'> {
  type: string
  reason: string
}

/** A rule that elements of a type have a text that is read in their place. */
export function alternativeRule({ type, reason, ...row }: Wanted): Rule {
  return {
    ...row,
    examine({ structure, words, pageOf, resolve }, report) {
      for (const element of structure.byType.get(type) ?? []) {
        const given = textOf(element.dict.get('Alt'), resolve)?.trim()
        if (given || element.dict.has('ActualText')) continue
        report({
          page: pageOf(element),
          what: words.of(element),
          reason,
          note: 'Describe it in `Alt`, or make it an artifact if it says nothing.',
        })
      }
    },
  }
}
