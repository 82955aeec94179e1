import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { textOfMarked } from '../../src/render/pdf/conform/marked-text.js'
import { textOfName, textOfString } from '../../src/render/pdf/file/strings.js'
import { textString } from '../../src/render/pdf/file/text-string.js'

it('reads every text as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(textOfString(textString(text))).toBe(text)
    }),
  )
})

test.each([
  ['(plain)', 'plain'],
  ['(a\\(b\\)c\\\\d)', 'a(b)c\\d'],
  ['(a\\nb\\tc)', 'a\nb\tc'],
  ['(\\101\\60\\0612)', 'A012'],
  ['(one \\\ntwo\\\r\n three)', 'one two three'],
  ['(one\r\ntwo)', 'one\ntwo'],
  ['(\\376\\377\\000A\\040\\031)', 'A’'],
  ['<48 65 6C>', 'Hel'],
  ['<486>', 'H`'],
  ['<FEFF00E9D83DDE00>', 'é😀'],
])('%s says %j', (written, text) => {
  expect(textOfString(written)).toBe(text)
})

test.each([
  ['plain', 'plain'],
  ['fore#2520word', 'fore%20word'],
  ['a#23b#2Fc', 'a#b/c'],
])('the name %s is %j', (written, name) => {
  expect(textOfName(written)).toBe(name)
})

it('reads words of marked content past those that stand for glyphs', () => {
  const meanings = new Map([...'citysplan '].map(sign => [code(sign), sign]))
  const lines = [
    '/F1 10 Tf',
    '/P <</MCID 3 >>BDC',
    'BT',
    '1 0 0 -1 0 20 Tm',
    ...show('city'),
    '/Span<</ActualText <FEFF2019> >> BDC',
    '7.9 0 Td <FFFF> Tj',
    'EMC',
    ...show('s'),
    '1 0 0 -1 0 40 Tm',
    ...show('plan'),
    'ET',
    'EMC',
    '/P <</MCID 4 >>BDC',
    ...show('x'),
    'EMC',
  ]
  const texts = textOfMarked(lines.join('\n'), new Set([3]), {
    meaningOf: font => (font === 'F1' ? meanings : new Map()),
    widthOf: () => undefined,
  })
  expect([...texts].map(([mcid, { words }]) => [mcid, words])).toEqual([[3, 'city’s plan']])
})

function code(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

function show(text: string): string[] {
  return [...text].map((sign, index) => `${index === 0 ? '' : '5.5 0 Td '}<${code(sign)}> Tj`)
}
