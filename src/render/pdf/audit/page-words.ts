import type { PdfDict } from '@libpdf/core'
import type { Mark, ShownText } from './content/listener.js'
import { readContent } from './content/read-content.js'
import { codesOf, fontBook, isIdentity, type UsedFont } from './fonts.js'
import { isMarked } from './marking.js'
import { type AuditedPage, contentOf } from './page.js'
import type { Resolve } from './resolve.js'
import { contentKey } from './structure.js'

/** Stands for a glyph that means nothing. */
export const nothing = '\uFFFD'

export interface PageWords {
  /** By the key of the marked content. */
  byContent: Map<number, string>
  /** Of text outside of all that is marked. */
  stray: string
  /** Content in which a font shows a glyph that means nothing. */
  odd: { font: PdfDict; code: number; key: number }[]
}

/** Gives the words of a page, from 0; each page is read once, when it is asked for. */
export function pageReader(pages: readonly AuditedPage[], resolve: Resolve): (page: number) => PageWords {
  const known = new Map<number, PageWords>()
  const book = fontBook(resolve)

  const add = (words: PageWords, text: ShownText, page: number, key: number | undefined): void => {
    if (!text.font) return
    const font = book.find(text.font, page + 1)
    let shown = ''
    for (const code of font.width === 0 ? [] : codesOf(text, font.width)) {
      const meaning = meaningOf(font, code)
      shown += meaning
      if (meaning === nothing && key !== undefined) words.odd.push({ font: font.dict, code, key })
    }
    if (key === undefined) words.stray += shown
    else words.byContent.set(key, (words.byContent.get(key) ?? '') + shown)
  }

  return index => {
    const found = known.get(index)
    if (found) return found
    const words: PageWords = { byContent: new Map(), stray: '', odd: [] }
    known.set(index, words)
    const page = pages[index]
    const content = page && contentOf(page, index, resolve)
    if (!content) return words
    const show = (text: ShownText, open: readonly Mark[]): void => {
      const mark = open.findLast(({ mcid }) => mcid !== undefined)
      if (mark) add(words, text, index, contentKey(index, mark.owner.form, mark.mcid ?? 0))
      else if (!open.some(isMarked)) add(words, text, index, undefined)
    }
    readContent(content, { show }, resolve)
    return words
  }
}

function meaningOf({ width, meanings, encoding }: UsedFont, code: number): string {
  if (code === 0 && isIdentity(encoding)) return nothing
  if (meanings) return meanings.get(code) ?? nothing
  return width === 1 ? String.fromCharCode(code) : ''
}
