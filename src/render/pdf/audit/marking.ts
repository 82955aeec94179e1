import type { PdfDict, PdfObject } from '@libpdf/core'
import { type FontBook, fontBook, type UsedFont } from './fonts.js'
import { dataOf, dictOf, isStream, itemsOf, numberOf } from './objects.js'
import { type Listener, type Mark, type Owner, type Painted, readContent } from './read-content.js'
import type { Resolve } from './resolve.js'
import { contentKey } from './structure.js'

export interface AuditedPage {
  dict: PdfDict
  /** Object number. */
  number: number
  resources: PdfDict | undefined
  /** Its key in the ParentTree. */
  key: number | undefined
}

/** Marked content with a MCID, as it stands in a page or a form. */
export interface UsedContent {
  owner: Owner
  mcid: number
  /** How often a sequence of that number begins; a form that is painted twice counts once. */
  times: number
}

/** What is painted on a page outside of all that is tagged or an artifact. */
export interface Stray {
  page: number
  pieces: number
  first: Painted
}

/** An artifact within tagged content, or tagged content within an artifact. */
export interface Crossing {
  page: number
  inner: 'artifact' | 'tagged'
  tag: string
}

/** How the content of all pages is marked. */
export interface Marking {
  used: UsedContent[]
  stray: Stray[]
  crossings: Crossing[]
  /** Pages whose sequences do not end as they begin. */
  unbalanced: number[]
  /** Forms with marked content of the structure that are painted more than once, with the page of the second time. */
  repeated: { form: number; page: number }[]
  /** Languages of sequences, each with its first page. */
  languages: Map<string, number>
  fonts: UsedFont[]
  /** Pages whose content cannot be decoded. */
  unreadable: number[]
}

/** Reads the content of all pages once. */
export function readMarking(pages: readonly AuditedPage[], resolve: Resolve): Marking {
  const book = fontBook(resolve)
  const marking: Marking = {
    used: [],
    stray: [],
    crossings: [],
    unbalanced: [],
    repeated: [],
    languages: new Map(),
    fonts: [],
    unreadable: [],
  }
  const painted = new Map<number, number[]>()
  for (const [index, page] of pages.entries()) {
    const content = contentOf(page, resolve)
    if (!content) {
      marking.unreadable.push(index)
      continue
    }
    const owner = { page: index, form: 0, key: page.key }
    readContent(content, page.resources, owner, listenerOf(index, marking, book, painted), resolve)
  }
  const tagged = new Set(marking.used.map(({ owner }) => owner.form))
  marking.repeated = [...painted].flatMap(([form, [, page]]) =>
    page !== undefined && tagged.has(form) ? [{ form, page }] : [],
  )
  marking.fonts = book.fonts()
  return marking
}

/** @param painted the pages on which each form is painted, as often as it is */
function listenerOf(
  page: number,
  marking: Marking,
  book: FontBook,
  painted: Map<number, number[]>,
): Listener {
  const stray: Stray = { page, pieces: 0, first: 'shape' }
  const here = new Map<number, UsedContent>()
  return {
    begin(mark, open, language) {
      if (language !== undefined && !marking.languages.has(language)) marking.languages.set(language, page)
      const inner = mark.artifact ? 'artifact' : mark.mcid === undefined ? undefined : 'tagged'
      const crosses = mark.artifact
        ? mark.mcid !== undefined || open.some(isTagged)
        : mark.mcid !== undefined && open.some(isArtifact)
      if (inner && crosses) marking.crossings.push({ page, inner, tag: mark.tag })
      const { form } = mark.owner
      // A form is read wherever it is painted, for where it stands; its content is counted once.
      if (mark.mcid === undefined || mark.artifact || (painted.get(form)?.length ?? 0) > 1) return
      const key = contentKey(page, form, mark.mcid)
      const known = here.get(key)
      if (known) known.times++
      else {
        const content = { owner: mark.owner, mcid: mark.mcid, times: 1 }
        here.set(key, content)
        marking.used.push(content)
      }
    },
    paint(what, open) {
      if (open.some(isMarked)) return
      if (stray.pieces === 0) marking.stray.push(stray)
      // Words say more than a line does.
      if (stray.pieces === 0 || what === 'text') stray.first = what
      stray.pieces++
    },
    show: text => book.add(text, page + 1),
    form(form) {
      if (form > 0) painted.set(form, [...(painted.get(form) ?? []), page])
    },
    unbalanced() {
      if (marking.unbalanced.at(-1) !== page) marking.unbalanced.push(page)
    },
  }
}

const isTagged = ({ mcid, artifact }: Mark): boolean => mcid !== undefined && !artifact
const isArtifact = ({ artifact }: Mark): boolean => artifact
export const isMarked = ({ mcid, artifact }: Mark): boolean => mcid !== undefined || artifact

/** The content of a page, whose streams count as one; `undefined` where it cannot be decoded. */
export function contentOf({ dict }: AuditedPage, resolve: Resolve): Uint8Array | undefined {
  const streams = itemsOf(dict.get('Contents'), resolve).map(item => dictOf(item, resolve))
  const parts: Uint8Array[] = []
  for (const stream of streams) {
    const part = isStream(stream) ? dataOf(stream, resolve) : undefined
    if (!part) return undefined
    parts.push(part)
  }
  if (parts.length === 1) return parts[0]
  // A token may not run over the end of a stream.
  return Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}

/** An entry of a page that it may have from a node of the tree of pages. */
export function inherited(page: PdfDict, key: string, resolve: Resolve): PdfObject | undefined {
  let node: PdfDict | undefined = page
  for (let depth = 0; node && depth < 50; depth++) {
    if (node.has(key)) return node.get(key)
    node = dictOf(node.get('Parent'), resolve)
  }
  return undefined
}

export function pageOf(dict: PdfDict, number: number, resolve: Resolve): AuditedPage {
  return {
    dict,
    number,
    resources: dictOf(inherited(dict, 'Resources', resolve), resolve),
    key: numberOf(dict.get('StructParents'), resolve),
  }
}
