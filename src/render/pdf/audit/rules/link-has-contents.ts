import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'link-has-contents',
  summary: 'Every link says in words where it leads.',
  basis: 'ISO 14289-1, 7.18.5',
  verapdf: ['7.18.5-2', '7.18.1-2'],
  examine({ annotations, words }, report) {
    for (const { kind, hidden, page, parent, contents } of annotations) {
      if (kind !== 'Link' || hidden || contents !== '') continue
      const what = parent ? words.of(parent) : ''
      report({
        at: parent,
        page,
        words: what,
        reason: `${what === '' ? 'A link' : `The link \`${what}\``} has no \`Contents\``,
        note: 'Write its text, or where it leads, as `Contents`.',
      })
    }
  },
}
