import type { Rule } from '../rule.js'

const nouns = { text: 'text', shape: 'a line or an area', picture: 'a picture' } as const

export const rule: Rule = {
  id: 'content-is-marked',
  summary: 'Everything that is painted is either tagged or an artifact.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-3'],
  examine({ marking, structure, words }, report) {
    // Where nothing is tagged at all, that says it.
    if (structure.elements.length === 0) return
    for (const { page, pieces, first } of marking.stray) {
      const what = words.stray(page)
      const shown = what === '' ? nouns[first] : `the text \`${what}\``
      const more = pieces > 1 ? ` (${pieces} pieces of content)` : ''
      report({
        page: page + 1,
        words: what,
        reason: `Neither tagged nor an artifact: ${shown}${more}`,
        note: 'Tag what says something; make what only decorates or repeats an artifact.',
      })
    }
    for (const page of marking.unreadable) {
      report({
        page: page + 1,
        reason: 'The content of the page cannot be decoded',
        note: 'The file is damaged. Make it anew.',
      })
    }
  },
}
