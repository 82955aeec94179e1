import { isIdentity, usedCodes } from '../fonts.js'
import { textOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'glyph-is-present',
  summary: 'No character is shown by the glyph for what is missing.',
  basis: 'ISO 14289-1, 7.21.8',
  verapdf: ['7.21.8-1'],
  examine({ marking, words, resolve }, report) {
    for (const font of marking.fonts) {
      const map = textOf(font.glyphs?.get('CIDToGIDMap'), resolve)
      if (!isIdentity(font.encoding) || (map !== undefined && map !== 'Identity')) continue
      const missing = usedCodes(font).find(({ code }) => code === 0)
      if (!missing) continue
      const places = [...words.odd(font, code => code === 0)]
      // What only repeats on pages, such as a running head, is no part of the structure.
      for (const place of places.length > 0 ? places : [{ page: missing.page, words: '' }]) {
        const where = place.words === '' ? '' : `: \`${place.words}\``
        report({
          ...place,
          reason: `The font \`${font.name}\` has no glyph for a character${where}`,
          note: 'Write it in other letters, show it as a picture with a text in its place, or use a font that has it.',
        })
      }
    }
  },
}
