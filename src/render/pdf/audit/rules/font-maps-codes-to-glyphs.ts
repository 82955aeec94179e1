import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'font-maps-codes-to-glyphs',
  summary: 'An embedded composite font of TrueType says which glyph a code stands for.',
  basis: 'ISO 14289-1, 7.21.3.2',
  verapdf: ['7.21.3.2-1'],
  examine({ marking, resolve }, report) {
    for (const { name, kind, glyphs, descriptor, page } of marking.fonts) {
      const asked = kind === 'Type0' && glyphs?.getName('Subtype', resolve)?.value === 'CIDFontType2'
      if (!asked || !descriptor?.has('FontFile2') || glyphs?.has('CIDToGIDMap')) continue
      report({
        page,
        what: name,
        reason: `The font \`${name}\` has no \`CIDToGIDMap\``,
        note: 'Set it to `Identity`, or to the map.',
      })
    }
  },
}
