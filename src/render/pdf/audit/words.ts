import type { Resolve } from '../resolve.js'
import { codesOf, fontBook, type UsedFont } from './fonts.js'
import { type AuditedPage, contentOf, isMarked } from './marking.js'
import { readContent, type ShownText } from './read-content.js'
import { contentKey, type StructureElement } from './structure.js'

/** What a person reads to know which place is meant. */
const longest = 60

interface PageWords {
  byContent: Map<number, string>
  /** Of text outside of all that is marked. */
  stray: string
}

/** The words of a document, read page by page where a finding asks for them: a good document never does. */
export function wordFinder(pages: readonly AuditedPage[], resolve: Resolve) {
  const known = new Map<number, PageWords>()
  const book = fontBook(resolve)

  const wordsOf = (index: number): PageWords => {
    const found = known.get(index)
    if (found) return found
    const words: PageWords = { byContent: new Map(), stray: '' }
    known.set(index, words)
    const page = pages[index]
    const content = page && contentOf(page, resolve)
    if (!page || !content) return words
    const owner = { page: index, form: 0, key: page.key }
    const show = (text: ShownText, key: number | undefined): void => {
      if (!text.font) return
      const shown = meaningOf(text, book.find(text.font, index + 1))
      if (key === undefined) words.stray = add(words.stray, shown)
      else words.byContent.set(key, add(words.byContent.get(key) ?? '', shown))
    }
    readContent(
      content,
      page.resources,
      owner,
      {
        show(text, open) {
          const mark = open.findLast(({ mcid }) => mcid !== undefined)
          if (mark) show(text, contentKey(index, mark.owner.form, mark.mcid ?? 0))
          else if (!open.some(isMarked)) show(text, undefined)
        },
      },
      resolve,
    )
    return words
  }

  const textOf = (element: StructureElement): string => {
    let text = ''
    for (const { page, form, mcid } of element.contents) {
      text += wordsOf(page).byContent.get(contentKey(page, form, mcid)) ?? ''
    }
    for (const child of element.children) {
      if (text.length > longest) break
      text += textOf(child)
    }
    return text
  }

  return {
    of: (element: StructureElement): string => shortened(textOf(element)),
    stray: (page: number): string => shortened(wordsOf(page).stray),
  }
}

export type Words = ReturnType<typeof wordFinder>

function add(words: string, more: string): string {
  return words.length > longest * 4 ? words : words + more
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

function meaningOf(text: ShownText, { width, meanings }: UsedFont): string {
  if (width === 0) return ''
  const codes = [...codesOf(text, width)]
  if (meanings) return codes.map(code => meanings.get(code) ?? '').join('')
  return width === 1 ? String.fromCharCode(...codes) : ''
}
