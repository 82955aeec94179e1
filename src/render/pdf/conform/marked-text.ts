import type { WidthOf } from '../file/glyph-widths.js'
import { textOfString } from '../file/strings.js'

/** The words of a piece of marked content, and where they begin and end. */
export interface MarkedText {
  words: string
  start?: Place
  end?: Place
}

/** On a page, in the units of its text. */
export interface Place {
  x: number
  y: number
  /** Of the font. */
  size: number
}

/** What the glyphs of the fonts of a page mean, by the name of the font, and how wide they are. */
export interface PageFonts {
  meaningOf: (font: string) => ReadonlyMap<string, string>
  widthOf: WidthOf
}

/**
 * The words of pieces of marked content, by MCID. Skia writes an operator on each line, a glyph or a few at a time; a new
 * line of text has another height.
 *
 * @param wanted the MCIDs to be read
 */
export function textOfMarked(
  content: string,
  wanted: ReadonlySet<number>,
  fonts: PageFonts,
): Map<number, MarkedText> {
  const texts = new Map<number, MarkedText>()
  for (let at = content.indexOf(mark); at !== -1; at = content.indexOf(mark, at + 1)) {
    const mcid = Number.parseInt(content.slice(at + mark.length, at + mark.length + 10), 10)
    const start = content.indexOf('\n', at) + 1
    if (!wanted.has(mcid) || start === 0) continue
    const text = texts.get(mcid) ?? { words: '' }
    texts.set(mcid, text)
    readWords(content, start, text, fonts)
  }
  return texts
}

const mark = '/MCID '

/** Adds to a text the words from a line on to the end of its marked content. */
function readWords(content: string, start: number, text: MarkedText, fonts: PageFonts): void {
  let font = fontBefore(content, start)
  let meaning = fonts.meaningOf(font.name)
  let origin: { x: number; y: number } | undefined
  /** How far `Td` has moved the pen from there, and what was shown then. */
  let pen = 0
  let shown: readonly string[] = []
  let depth = 1
  /** How deep the content is for which a text stands (ISO 32000-1, 14.9.4): its glyphs are not read. */
  let replaced = 0
  for (let from = start; depth > 0 && from < content.length; ) {
    const newline = content.indexOf('\n', from)
    const end = newline === -1 ? content.length : newline
    const line = content.slice(from, end)
    from = end + 1
    if (line.endsWith('BDC')) {
      depth += 1
      const [, actual] = /\/ActualText ?(<[\dA-Fa-f]*>|\(.*\))/.exec(line) ?? []
      if (actual === undefined || replaced > 0) continue
      text.words += textOfString(actual)
      replaced = depth
    } else if (line === 'EMC') {
      if (depth === replaced) replaced = 0
      depth -= 1
    } else if (line.endsWith('Tf')) {
      font = fontIn(line)
      meaning = fonts.meaningOf(font.name)
    } else if (line.endsWith('Tm')) {
      const [, , , , x = 0, y = 0] = line.split(' ').map(Number)
      if (origin && y !== origin.y && text.words !== '' && !text.words.endsWith(' ')) text.words += ' '
      origin = { x, y }
      pen = 0
    } else if (line.endsWith('> Tj')) {
      if (line.includes(' Td ')) pen += Number.parseFloat(line)
      shown = line.slice(line.lastIndexOf('<') + 1, -'> Tj'.length).match(/.{4}/g) ?? []
      if (origin) text.start ??= { x: origin.x + pen, y: origin.y, size: font.size }
      if (replaced === 0) text.words += shown.map(code => meaning.get(code.toUpperCase()) ?? '').join('')
    }
  }
  const width = fonts.widthOf(font.name)
  if (!origin || !width) return
  const last = shown.reduce((sum, code) => sum + (width(code) * font.size) / 1000, 0)
  text.end = { x: origin.x + pen + last, y: origin.y, size: font.size }
}

/** A font set outside of the content that is wanted holds within it. */
function fontBefore(content: string, at: number): { name: string; size: number } {
  const set = content.lastIndexOf(' Tf\n', at)
  return set === -1 ? { name: '', size: 0 } : fontIn(content.slice(content.lastIndexOf('\n', set) + 1, set))
}

/** The font of `/F4 12 Tf`. */
function fontIn(line: string): { name: string; size: number } {
  const [name = '', size = ''] = line.split(' ')
  return { name: name.slice(1), size: Number(size) }
}
