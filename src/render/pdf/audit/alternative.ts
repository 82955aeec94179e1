import { textOf } from './objects.js'
import type { Rule } from './rule.js'
import type { StructureElement } from './structure.js'

interface Wanted extends Pick<Rule, 'id' | 'summary' | 'basis' | 'verapdf'> {
  type: string
  reason: string
}

/** A rule that elements of a type have a text that is read in their place. */
export function alternativeRule({ type, reason, ...row }: Wanted): Rule {
  return {
    ...row,
    examine({ structure, words, resolve }, report) {
      for (const element of structure.byType.get(type) ?? []) {
        const given = textOf(element.dict.get('Alt'), resolve)?.trim()
        if (given || element.dict.has('ActualText')) continue
        report({
          at: element,
          words: words.of(element) || captionsOf(element).map(words.of).join(' '),
          reason,
          note: 'Describe it in `Alt`, or make it an artifact if it says nothing.',
        })
      }
    },
  }
}

/** A picture has no words: its caption, in it or beside it, says which is meant. */
function captionsOf({ children, parent }: StructureElement): StructureElement[] {
  return [...children, ...(parent?.children ?? [])]
    .filter(({ role }) => role.standard === 'Caption')
    .slice(0, 1)
}
