import type { Rule } from '../rule.js'

const programs = ['FontFile', 'FontFile2', 'FontFile3']

export const rule: Rule = {
  id: 'font-is-embedded',
  summary: 'Every font that shows text is in the file.',
  basis: 'ISO 14289-1, 7.21.4.1',
  verapdf: ['7.21.4.1-1'],
  examine({ marking }, report) {
    for (const { name, kind, descriptor, invisible, page } of marking.fonts) {
      if (kind === 'Type3' || invisible || programs.some(key => descriptor?.has(key))) continue
      report({
        page,
        what: name,
        reason: `The font \`${name}\` is not embedded`,
        note: 'Embed it, or use another: where it is missing, readers guess its shapes.',
      })
    }
  },
}
