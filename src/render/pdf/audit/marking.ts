import type { Owner } from './content/content-stream.js'
import type { Listener, Mark, Painted } from './content/listener.js'
import { readContent } from './content/read-content.js'
import { type FontBook, fontBook, type UsedFont } from './fonts.js'
import { type AuditedPage, contentOf } from './page.js'
import type { Resolve } from './resolve.js'
import { contentKey } from './structure.js'

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
    const content = contentOf(page, index, resolve)
    if (content) readContent(content, listenerOf(index, marking, book, painted), resolve)
    else marking.unreadable.push(index)
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
