import { dictionaryOf, fontsOf, resolved } from './pages.js'
import type { RawFile } from './read.js'
import { type Dictionary, isReference, listOf, type Value } from './values.js'

/** How wide a glyph is, in thousandths of the font's size; undefined for a font whose widths are not known. */
export type WidthOf = (font: string) => ((code: string) => number) | undefined

/** How wide the glyphs of the fonts of a page are. Only fonts whose codes are their glyphs (Identity-H) are known. */
export function glyphWidths(file: RawFile): (page: number) => WidthOf {
  const known = new Map<number, (code: string) => number>()
  const widthsOf = (font: Value | undefined): ((code: string) => number) | undefined => {
    if (!isReference(font)) return undefined
    const found = known.get(font.object)
    if (found) return found
    const dictionary = dictionaryOf(file, font)
    if (dictionary.get('Encoding') !== '/Identity-H') return undefined
    const [descendant] = listOf(resolved(file, dictionary.get('DescendantFonts')))
    const widths = readWidths(dictionaryOf(file, descendant), file)
    known.set(font.object, widths)
    return widths
  }
  return page => {
    const fonts = fontsOf(file, page)
    return name => widthsOf(fonts.get(name))
  }
}

/** The widths of a CID font (ISO 32000-1, 9.7.4.3): `c [w …]` from a code on, `first last w` for a range. */
function readWidths(font: Dictionary, file: RawFile): (code: string) => number {
  const usual = Number(font.get('DW') ?? '1000')
  const widths = new Map<number, number>()
  const items = listOf(resolved(file, font.get('W')))
  for (let at = 0; at < items.length; ) {
    const first = Number(items[at])
    const next = resolved(file, items[at + 1])
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      for (let code = first; code <= Number(next); code += 1) widths.set(code, Number(items[at + 2]))
      at += 3
    }
  }
  /** By the code as it is written: a page asks thousands of times. */
  const written = new Map<string, number>()
  return code => {
    const found = written.get(code)
    if (found !== undefined) return found
    const width = widths.get(Number.parseInt(code, 16)) ?? usual
    written.set(code, width)
    return width
  }
}
