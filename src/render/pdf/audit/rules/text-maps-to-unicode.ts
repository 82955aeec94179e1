import type { UsedFont } from '../fonts.js'
import { isIdentity, usedCodes } from '../fonts.js'
import { namedCodes } from '../named-glyphs.js'
import type { Rule } from '../rule.js'
import type { OddPlace } from '../words.js'

export const rule: Rule = {
  id: 'text-maps-to-unicode',
  summary: 'Every character that is shown has a meaning, so that it can be spoken and copied.',
  basis: 'ISO 14289-1, 7.21.7',
  verapdf: ['7.21.7-1'],
  examine({ marking, words, resolve }, report) {
    for (const font of marking.fonts) {
      // Of the great encodings of Asia the meaning of each code is known.
      if (font.width === 0) continue
      const named = namedCodes(font, resolve)
      if (!font.meanings && !named) {
        tell(font, font.page, `The font \`${font.name}\` has no \`ToUnicode\``)
        continue
      }
      const isLost = (code: number): boolean =>
        // That a glyph is missing has its own rule.
        !font.meanings?.has(code) && !named?.has(code) && !(code === 0 && isIdentity(font.encoding))
      const lost = usedCodes(font).filter(({ code }) => isLost(code))
      const first = lost[0]
      if (!first) continue
      const codes = lost.slice(0, 5).map(({ code }) => code.toString(16).toUpperCase().padStart(4, '0'))
      const count = lost.length === 1 ? 'one code' : `${lost.length} codes`
      const [place] = words.odd(font, isLost)
      const reason = `The font \`${font.name}\` shows ${count} without a meaning: ${codes.join(', ')}`
      tell(font, first.page, reason, place)
    }

    function tell({ name }: UsedFont, page: number, reason: string, place?: OddPlace): void {
      const note = 'Give the font a `ToUnicode` with every code that is shown.'
      report({ page, what: name, ...place, reason, note })
    }
  },
}
