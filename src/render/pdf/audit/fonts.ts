import { type PdfDict, PdfStream } from '@libpdf/core'
import { readMeanings } from './cmap.js'
import type { Font, ShownText } from './content/listener.js'
import { kinds } from './content/operands.js'
import { hexDigit, stringBytes } from './content/string-bytes.js'
import { dataOf, dictOf, itemsOf, textOf } from './objects.js'
import type { Resolve } from './resolve.js'

/** A font that shows text, and what it shows. */
export interface UsedFont {
  name: string
  kind: string
  dict: PdfDict
  /** What describes its glyphs: the descendant of a composite font, else the font itself. */
  glyphs: PdfDict | undefined
  descriptor: PdfDict | undefined
  /** The name of the encoding, if it has one. */
  encoding: string | undefined
  /** Bytes of a code; 0 where the encoding does not tell it simply, and codes are left alone. */
  width: 0 | 1 | 2
  /** The page, from 1, on which each code is first shown; 0 for those that are not. */
  pages: Int32Array
  /** The first page, from 1. */
  page: number
  /** Whether all its text is invisible. */
  invisible: boolean
  /** What codes mean; `undefined` without a ToUnicode. */
  meanings: Map<number, string> | undefined
}

/** The fonts of a document, gathered while its content is read. */
export function fontBook(resolve: Resolve) {
  const byDict = new Map<PdfDict, UsedFont>()
  const known = new Map<number, UsedFont>()

  const find = (font: Font, page: number): UsedFont => {
    const found = (font.number > 0 ? known.get(font.number) : undefined) ?? byDict.get(font.dict)
    if (found) return found
    const used = describe(font.dict, page, resolve)
    byDict.set(font.dict, used)
    if (font.number > 0) known.set(font.number, used)
    return used
  }

  return {
    find,
    fonts: () => [...byDict.values()],
    /** Remembers what was shown, on a page counted from 1. */
    add(text: ShownText, page: number): void {
      if (!text.font) return
      const font = find(text.font, page)
      if (text.mode !== 3) font.invisible = false
      if (font.width === 0) return
      if (font.width === 2 && text.kind === kinds.hex) {
        rememberPairs(font, text, page)
        return
      }
      for (const code of codesOf(text, font.width)) remember(font, code, page)
    },
  }
}

export type FontBook = ReturnType<typeof fontBook>

function remember(font: UsedFont, code: number, page: number): void {
  if (code >= font.pages.length) {
    const larger = new Int32Array(Math.max(code + 1, font.pages.length * 2))
    larger.set(font.pages)
    font.pages = larger
  }
  if (font.pages[code] === 0) font.pages[code] = page
}

/** Codes of four digits, without a generator: Chromium writes all text so, many million codes. */
function rememberPairs(font: UsedFont, { bytes, start, end }: ShownText, page: number): void {
  let code = 0
  let digits = 0
  for (let at = start; at < end; at++) {
    const digit = hexDigit(bytes[at] as number)
    if (digit < 0) continue
    code = code * 16 + digit
    if (++digits < 4) continue
    remember(font, code, page)
    code = 0
    digits = 0
  }
}

/** The codes of a string. */
export function codesOf({ bytes, kind, start, end }: ShownText, width: 1 | 2): Iterable<number> {
  const all = stringBytes(bytes, kind, start, end)
  return width === 1 ? all : pairs(all)
}

function* pairs(bytes: Iterable<number>): Generator<number> {
  let high = -1
  for (const byte of bytes) {
    if (high < 0) high = byte
    else {
      yield high * 256 + byte
      high = -1
    }
  }
}

function describe(dict: PdfDict, page: number, resolve: Resolve): UsedFont {
  const kind = textOf(dict.get('Subtype'), resolve) ?? ''
  const glyphs = kind === 'Type0' ? dictOf(itemsOf(dict.get('DescendantFonts'), resolve)[0], resolve) : dict
  const encoding = textOf(dict.get('Encoding'), resolve)
  const cmap = dict.get('ToUnicode', resolve)
  const data = cmap instanceof PdfStream ? dataOf(cmap, resolve) : undefined
  return {
    name: (textOf(dict.get('BaseFont'), resolve) ?? kind).replace(/^[A-Z]{6}\+/, ''),
    kind,
    dict,
    glyphs,
    descriptor: dictOf(glyphs?.get('FontDescriptor'), resolve),
    encoding,
    width: kind !== 'Type0' ? 1 : isIdentity(encoding) ? 2 : 0,
    pages: new Int32Array(256),
    page,
    invisible: true,
    meanings: data && readMeanings(new TextDecoder('latin1').decode(data)),
  }
}

export function isIdentity(encoding: string | undefined): boolean {
  return encoding === 'Identity-H' || encoding === 'Identity-V'
}

/** The codes that are shown, each with the page, from 1, on which it is first. */
export function usedCodes({ pages }: UsedFont): { code: number; page: number }[] {
  return [...pages].flatMap((page, code) => (page > 0 ? [{ code, page }] : []))
}
