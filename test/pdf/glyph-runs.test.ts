import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markArtifacts } from '../../src/render/pdf/conform/artifacts.js'
import { joinGlyphs } from '../../src/render/pdf/conform/glyph-runs.js'

const width = (code: string): number => 300 + (Number.parseInt(code, 16) % 7) * 61
const widthOf = (font: string) => (font === 'F1' ? width : undefined)

interface Placed {
  code: string
  x: number
  y: number
}

/** Where each glyph of a text object is painted: an interpreter of the operators that are used, and of no others. */
function placesIn(content: string): Placed[] {
  const placed: Placed[] = []
  let [size, name, lineX, lineY, x] = [1, '', 0, 0, 0]
  const show = (codes: string): void => {
    for (const code of codes.match(name === 'F1' ? /.{4}/g : /.{2}/g) ?? []) {
      placed.push({ code, x, y: lineY })
      x += ((name === 'F1' ? width(code) : 500) / 1000) * size
    }
  }
  for (const match of content.matchAll(
    /(?<tf>\/(?<name>\w+) (?<size>[\d.]+) Tf)|(?<tm>1 0 0 -1 (?<tx>[\d.-]+) (?<ty>[\d.-]+) Tm)|(?<td>(?<dx>[\d.-]+) (?<dy>[\d.-]+) Td)|<(?<hex>[\dA-F]+)> Tj|\[(?<array>[^\]]*)\] TJ/g,
  )) {
    const { tf, tm, td, hex, array } = match.groups ?? {}
    if (tf) [name, size] = [match.groups?.name ?? '', Number(match.groups?.size)]
    else if (tm) [lineX, lineY] = [Number(match.groups?.tx), Number(match.groups?.ty)]
    else if (td) [lineX, lineY] = [lineX + Number(match.groups?.dx), lineY + Number(match.groups?.dy)]
    if (tm || td) x = lineX
    if (hex) show(hex)
    for (const [, codes, shift] of (array ?? '').matchAll(/<([\dA-F]+)>|(-?\d+)/g)) {
      if (codes) show(codes)
      else x -= (Number(shift) / 1000) * size
    }
  }
  return placed
}

const code = fc.integer({ min: 0, max: 0xffff }).map(each => each.toString(16).toUpperCase().padStart(4, '0'))
const move = fc.double({ min: 0.5, max: 20, noNaN: true }).map(each => each.toFixed(7))
const line = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(move, code).map(([by, glyph]) => `${by} 0 Td <${glyph}> Tj`) },
  { weight: 1, arbitrary: fc.constant('/Span <</ActualText <FEFF2019> >>BDC') },
  { weight: 1, arbitrary: fc.constant('EMC') },
  { weight: 1, arbitrary: fc.constantFrom('/F1 10 Tf', '/F1 17.33 Tf') },
  { weight: 1, arbitrary: fc.tuple(move, move).map(([by, down]) => `${by} ${down} Td <0041> Tj`) },
  // A font whose codes have one byte, of which no width is known.
  { weight: 1, arbitrary: move.map(by => `/F9 10 Tf\n${by} 0 Td <31> Tj\n/F1 10 Tf`) },
  {
    weight: 1,
    arbitrary: fc.tuple(move, code).map(([by, glyph]) => `1 0 0 -1 ${by} ${by} Tm\n<${glyph}> Tj`),
  },
)

it('leaves every glyph where it was', () => {
  fc.assert(
    fc.property(code, fc.array(line, { maxLength: 60 }), (first, lines) => {
      const text = ['BT', '/F1 10 Tf', '1 0 0 -1 96 75 Tm', `<${first}> Tj`, ...lines, 'ET'].join('\n')
      const before = placesIn(text)
      const after = placesIn(joinGlyphs(text, widthOf))
      expect(after.map(each => each.code)).toEqual(before.map(each => each.code))
      for (const [index, { x, y }] of before.entries()) {
        // Three and a half thousandths of the largest size, and the rounding of a step that is taken up.
        expect(Math.abs((after[index]?.x ?? 0) - x)).toBeLessThan(0.0035 * 17.33 + 0.002)
        expect(after[index]?.y).toBeCloseTo(y, 4)
      }
    }),
  )
})

it('makes one operator of a line of text', () => {
  const text = 'BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n3.61 0 Td <0002> Tj\n4.22 0 Td <0003> Tj\nET'
  expect(joinGlyphs(text, widthOf)).toBe('BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<000100020003> Tj\nET')
})

it('marks what is painted outside of marked content, and nothing within it', () => {
  const text = [
    'q',
    '0 0 10 10 re',
    'W* n',
    '0 0 10 10 re',
    'f',
    '/P <</MCID 0 >>BDC',
    '0 0 1 1 re',
    'f',
    'BT',
    '<0001> Tj',
    'ET',
    'EMC',
    '1 2 m',
    '3 4 l',
    'S',
    'BT',
    '/F1 10 Tf',
    '<0001> Tj',
    'ET',
    '/X1 Do',
    'Q',
  ]
  expect(markArtifacts(text.join('\n')).split('\n')).toEqual([
    ...text.slice(0, 3),
    '/Artifact BMC',
    '0 0 10 10 re',
    'f',
    'EMC',
    ...text.slice(5, 12),
    '/Artifact BMC',
    '1 2 m',
    '3 4 l',
    'S',
    'EMC',
    '/Artifact BMC',
    'BT',
    '/F1 10 Tf',
    '<0001> Tj',
    'ET',
    'EMC',
    '/Artifact BMC',
    '/X1 Do',
    'EMC',
    'Q',
  ])
})
