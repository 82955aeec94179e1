import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

const tag = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/

export const rule: Rule = {
  id: 'language-tag-is-valid',
  summary: 'Every language is named by a tag such as `en-US` or `es`.',
  basis: 'ISO 14289-1, 7.2; RFC 5646',
  verapdf: ['7.2-29'],
  examine({ language, structure, marking, resolve }, report) {
    const note = 'Use a tag of RFC 5646, such as `en-US` or `es`.'
    // An element may take its language back with an empty text: "unknown".
    const bad = (named: string | undefined): named is string => Boolean(named) && !tag.test(named ?? '')
    if (bad(language)) report({ what: language, reason: `\`${language}\` is no language`, note })
    for (const [named, page] of marking.languages) {
      if (bad(named)) report({ page: page + 1, what: named, reason: `\`${named}\` is no language`, note })
    }
    for (const element of structure.elements) {
      if (!element.dict.has('Lang')) continue
      const named = textOf(element.dict.get('Lang'), resolve)
      if (!bad(named)) continue
      report({ at: element, reason: `\`${named}\` is no language`, note })
    }
  },
}
