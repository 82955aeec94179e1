import type { UsedFont } from './fonts.js'
import type { AuditedPage } from './page.js'
import { nothing, pageReader } from './page-words.js'
import type { Resolve } from './resolve.js'
import { type ContentItem, contentKey, type Structure, type StructureElement } from './structure.js'

/** What a person reads to know which place is meant. */
const longest = 60

/** An element in which a font shows a glyph that means nothing, and the words round it. */
export interface OddPlace {
  at: StructureElement
  /** From 1. */
  page: number
  words: string
}

/** Parts of a line: what holds them is the block. */
const inline = new Set(
  'Span Link Quote Reference BibEntry Code Annot Note Lbl Ruby Warichu Strong Em'.split(' '),
)

const isInline = ({ role, type }: StructureElement): boolean => inline.has(role.standard ?? type)

/** The words of a document, read page by page where a finding asks for them: a good document never does. */
export function wordFinder(pages: readonly AuditedPage[], structure: Structure, resolve: Resolve) {
  const wordsOf = pageReader(pages, resolve)

  const textOf = (element: StructureElement, enough: number): string => {
    let text = ''
    for (const part of inOrder(element)) {
      if (text.length > enough) break
      if ('mcid' in part) {
        const { page, form, mcid } = part
        text += wordsOf(page).byContent.get(contentKey(page, form, mcid)) ?? ''
      } else text += (text === '' || isInline(part) ? '' : ' ') + textOf(part, enough)
    }
    return text
  }

  return {
    of: (element: StructureElement): string => shortened(textOf(element, longest)),
    /** All words of a heading. */
    whole: (element: StructureElement): string => oneLine(textOf(element, Number.POSITIVE_INFINITY)),
    stray: (page: number): string => shortened(wordsOf(page).stray),
    /** Where a font shows one of some codes that mean nothing, each block once. */
    *odd({ dict, page: first }: UsedFont, isMeant: (code: number) => boolean): Generator<OddPlace> {
      const told = new Set<StructureElement>()
      for (let page = first; page <= pages.length; page++) {
        for (const { font, code, key } of wordsOf(page - 1).odd) {
          const at = font === dict && isMeant(code) ? blockOf(structure.claims.get(key)) : undefined
          if (!at || told.has(at)) continue
          told.add(at)
          yield { at, page, words: around(oneLine(textOf(at, Number.POSITIVE_INFINITY))) }
        }
      }
    },
  }
}

export type Words = ReturnType<typeof wordFinder>

/** The content of an element and its children, as they follow each other on the page. */
function inOrder(element: StructureElement): (ContentItem | StructureElement)[] {
  const { contents, children } = element
  if (contents.length === 0 || children.length === 0) return [...contents, ...children]
  const rank = (part: ContentItem | StructureElement): number => {
    const first = 'mcid' in part ? part : firstContent(part)
    return first ? contentKey(first.page, 0, first.mcid) : Number.POSITIVE_INFINITY
  }
  return [...contents, ...children].sort((a, b) => rank(a) - rank(b))
}

function firstContent({ contents, children }: StructureElement): ContentItem | undefined {
  const [own] = contents
  if (own) return own
  for (const child of children) {
    const found = firstContent(child)
    if (found) return found
  }
  return undefined
}

function blockOf(element: StructureElement | undefined): StructureElement | undefined {
  let block = element
  while (block?.parent && isInline(block)) block = block.parent
  return block
}

/** The words round the first glyph that means nothing. */
function around(text: string): string {
  if (text.length <= longest) return text
  const at = Math.max(0, text.indexOf(nothing))
  const from = at <= longest / 2 ? 0 : text.indexOf(' ', at - longest / 2) + 1
  const start = from > at ? at : from
  const cut = text.slice(start, start + longest - 2)
  return `${start > 0 ? '…' : ''}${cut.trim()}${start + cut.length < text.length ? '…' : ''}`
}

function shortened(text: string): string {
  const line = oneLine(text)
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
