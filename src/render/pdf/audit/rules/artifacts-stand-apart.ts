import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'artifacts-stand-apart',
  summary: 'No artifact stands in tagged content, and nothing tagged in an artifact.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-1', '7.1-2'],
  examine({ marking }, report) {
    for (const { page, inner, tag } of marking.crossings) {
      report({
        page: page + 1,
        what: tag,
        reason:
          inner === 'artifact'
            ? 'An artifact stands within tagged content'
            : `Content tagged as \`${tag}\` stands within an artifact`,
        note: 'End the one before the other begins.',
      })
    }
  },
}
