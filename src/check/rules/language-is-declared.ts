import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'language-is-declared',
  summary: 'The record declares the language of the report.',
  why: 'A screen reader needs it to speak the words rightly, and a browser to break them at the ends of lines.',
  examples: { holds: [], fails: [] },
  check({ record, recordPlace }, report) {
    if (record.language === undefined) {
      if (wasRefused(recordPlace('language'))) return
      report(
        recordPlace(),
        'The language of the report is not declared',
        'Add `language: en-US` to the record.',
      )
    } else if (!isLanguage(record.language)) {
      const note = 'Use a language tag, such as `en-US` or `es`.'
      report(recordPlace('language'), `\`${record.language}\` is not a language`, note)
    }
  },
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
