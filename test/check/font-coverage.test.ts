import { describe, expect, it } from 'vitest'
import { fontCharacters as generated } from '../../scripts/font-characters.js'
import { lackingIn } from '../../src/check/font-coverage.js'
import { fontCharacters } from '../../src/check/words/font-characters.js'

/** Every code point that the table names. */
const covered = new Set(
  fontCharacters.split(' ').flatMap(each => {
    const [from = 0, to = from] = each.split('-').map(hex => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  }),
)

describe('the characters of the fonts', () => {
  it('are read from the files: letters of Europe and Vietnam, arrows; none of Asia, no emoji', () => {
    expect([...generated().keys()]).toEqual(['src/check/words/font-characters.ts'])
    for (const char of 'AZaz09éßŁőệЖжΩω–“”€→≤✓') expect(covered, char).toContain(char.codePointAt(0))
    for (const char of '中あ한שع👍☎⚠\u{F123}\uFFFD') expect(covered, char).not.toContain(char.codePointAt(0))
  })

  it('and no others are taken for theirs', () => {
    // Composed with nothing before it, no character is another; what is never drawn is lacking nowhere.
    const neverDrawn = /[\t\n\r\u2028\u2029\uFFFC\p{Default_Ignorable_Code_Point}]|(?!\u1680)\p{Zs}/u
    const wrong: string[] = []
    for (let point = 0; point <= 0x1ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const char = String.fromCodePoint(point)
      const [shown = ''] = char.normalize('NFC')
      const has = covered.has(shown.codePointAt(0) ?? 0) && point >= 0x20
      const isLacking = lackingIn(char).length > 0
      if (isLacking === (has || neverDrawn.test(char)) && char.normalize('NFC') === char) wrong.push(char)
    }
    expect(wrong).toEqual([])
  })

  it('are told each once, in order, letters with their accents as one', () => {
    expect(lackingIn('中 A 文 中')).toEqual(['中', '文'])
    expect(lackingIn('e\u0301 u\u031B')).toEqual([])
    expect(lackingIn('q\u0302')).toEqual(['\u0302'])
    expect(lackingIn('👩\u200D🚒 ✓\uFE0F')).toEqual(['👩', '🚒'])
    expect(lackingIn('a\u0001b')).toEqual(['\u0001'])
  })
})
