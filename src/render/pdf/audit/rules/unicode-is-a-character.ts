import { usedCodes } from '../fonts.js'
import type { Rule } from '../rule.js'

/** What stands for no character: nothing, the mark of byte order, and its mirror images. */
const empty = ['\u0000', '\uFEFF', '\uFFFE', '\uFFFF']

export const rule: Rule = {
  id: 'unicode-is-a-character',
  summary: 'No character that is shown means U+0000, U+FEFF, U+FFFE or U+FFFF.',
  basis: 'ISO 14289-1, 7.21.7',
  verapdf: ['7.21.7-2'],
  examine({ marking }, report) {
    for (const font of marking.fonts) {
      const bad = usedCodes(font).find(({ code }) => {
        const meaning = font.meanings?.get(code)
        return meaning !== undefined && empty.some(each => meaning.includes(each))
      })
      if (!bad) continue
      report({
        page: bad.page,
        what: font.name,
        reason: `The font \`${font.name}\` gives the code ${bad.code} a meaning that is no character`,
        note: 'Correct its `ToUnicode`.',
      })
    }
  },
}
