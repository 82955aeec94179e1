import { isIdentity, usedCodes } from '../fonts.js'
import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'glyph-is-present',
  summary: 'No character is shown by the glyph for what is missing.',
  basis: 'ISO 14289-1, 7.21.8',
  verapdf: ['7.21.8-1'],
  examine({ marking, resolve }, report) {
    for (const font of marking.fonts) {
      const map = textOf(font.glyphs?.get('CIDToGIDMap'), resolve)
      if (!isIdentity(font.encoding) || (map !== undefined && map !== 'Identity')) continue
      const missing = usedCodes(font).find(({ code }) => code === 0)
      if (!missing) continue
      report({
        page: missing.page,
        what: font.name,
        reason: `The font \`${font.name}\` shows the glyph for a missing character`,
        note: 'Use a font that has the character.',
      })
    }
  },
}
