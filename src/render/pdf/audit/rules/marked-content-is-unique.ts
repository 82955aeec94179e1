import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'marked-content-is-unique',
  summary: 'A MCID is used once in a page or a form, and a form with tagged content is painted once.',
  basis: 'ISO 14289-1, 7.20; ISO 32000-1, 14.7.4',
  verapdf: ['7.20-2'],
  examine({ marking }, report) {
    for (const { owner, mcid, times } of marking.used) {
      if (times < 2) continue
      report({
        page: owner.page + 1,
        what: `MCID ${mcid}`,
        reason: `The MCID ${mcid} is used ${times} times`,
        note: 'Give every sequence a number of its own.',
      })
    }
    for (const { form, page } of marking.repeated) {
      report({
        page: page + 1,
        what: `object ${form}`,
        reason: 'A form whose content is tagged is painted more than once',
        note: 'Its content would stand at two places of the structure. Tag where it is painted, not what it holds.',
      })
    }
  },
}
