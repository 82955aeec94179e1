import { isLanguage } from '../../model/language.js'
import { record } from '../example.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'language-is-declared',
  summary: 'The record declares the language of the report.',
  why: 'A screen reader needs it to speak the words rightly, and a browser to break them at the ends of lines.',
  examples: {
    holds: [record('language: en-US'), record('language: es')],
    fails: [
      { 'review.md': '--- ◀ language-is-declared\ntitle: Review of the pier fire\n---\n' },
      record('language: American English ◀ language-is-declared'),
    ],
  },
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
