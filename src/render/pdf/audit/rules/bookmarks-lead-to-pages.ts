import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'bookmarks-lead-to-pages',
  summary: 'A document with headings has bookmarks, each with words and a page.',
  basis: 'ISO 14289-1, 7.17',
  verapdf: [],
  examine({ bookmarks, structure }, report) {
    const headed = [...structure.byType.keys()].some(type => /^H[1-6]?$/.test(type))
    if (bookmarks.length === 0 && headed) {
      report({ reason: 'The document has no bookmarks', note: 'Write one for every heading.' })
    }
    for (const { title, page, acts } of bookmarks) {
      const fault = title.trim() === '' ? 'has no words' : !page && !acts ? 'leads to no page' : undefined
      if (!fault) continue
      report({
        page,
        what: title,
        under: [title],
        reason: `The bookmark \`${title}\` ${fault}`,
        note: 'Give it the words of its heading, and a page of this document to lead to.',
      })
    }
  },
}
