import { PDF, PdfArray, PdfDict, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The text of a PDF in the order of its structure tree, which is the order in which it is read aloud: what is outside
 * the tree, such as running heads, is left out. So are the markers of lists and what is written inside pictures: both
 * are drawn, and no words of the document. The header of a table that runs over pages is taken from its first page.
 * Where one piece of marked content ends, a line break stands.
 */
export async function structureText(bytes: Uint8Array): Promise<string> {
  return (await structurePieces(bytes)).map(({ text }) => text).join('\n')
}

/** A piece of marked content that holds words. */
export interface Piece {
  /** From 0. */
  page: number
  /** Its number on that page (MCID), and its place among those that the page paints. */
  id: number
  painted: number
  text: string
}

/** The pieces of `structureText`. */
export async function structurePieces(bytes: Uint8Array): Promise<Piece[]> {
  const pdf = await PDF.load(bytes)
  const resolve = (ref: PdfRef): PdfObject | null => pdf.context.resolve(ref)
  const pages = new Map(pdf.context.pages.getPages().map((ref, index) => [ref.objectNumber, index]))
  const marked = await markedText(bytes)
  const painted = marked.map(texts => new Map([...texts.keys()].map((id, index) => [id, index])))
  const pieces: Piece[] = []

  const walk = (given: PdfObject | null | undefined, from: Place): void => {
    const object = given instanceof PdfRef ? resolve(given) : given
    if (object instanceof PdfNumber) say(object.value, from)
    if (object instanceof PdfArray) {
      for (let index = 0; index < object.length; index += 1) walk(object.at(index), from)
    }
    if (!(object instanceof PdfDict)) return
    const page = object.get('Pg')
    const on = page instanceof PdfRef ? { ...from, page: pages.get(page.objectNumber) ?? from.page } : from
    const content = object.get('MCID', resolve)
    if (content instanceof PdfNumber) say(content.value, on)
    const type = object.getName('S', resolve)?.value
    walk(object.get('K'), { ...on, inside: type === undefined ? on.inside : [...on.inside, type] })
  }
  const say = (id: number, { page, inside }: Place): void => {
    const text = marked[page]?.get(id) ?? ''
    if (isDrawn(inside) || text.trim() === '') return
    pieces.push({ page, id, painted: painted[page]?.get(id) ?? -1, text })
  }

  walk(pdf.getCatalog().getDict('StructTreeRoot', resolve)?.get('K'), {
    page: 0,
    inside: [],
  })
  return pieces
}

/** Where in the tree one is. */
interface Place {
  /** From 0. */
  page: number
  /** The types of the elements round it, from the outermost. */
  inside: readonly string[]
}

/** Whether an element holds what is drawn and not written: the marker of an item, or a picture but for its caption. */
function isDrawn(inside: readonly string[]): boolean {
  const label = inside.lastIndexOf('Lbl')
  if (label > 0 && (inside[label - 1] === 'LI' || inside[label - 1] === 'Note')) return true
  return inside.lastIndexOf('Figure') > inside.lastIndexOf('Caption')
}

/** For each page, the text of each piece of its marked content that is no artifact. */
async function markedText(bytes: Uint8Array): Promise<Map<number, string>[]> {
  // pdf.js takes the buffer away from its owner; hence the copy.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  try {
    const document = await task.promise
    const texts: Map<number, string>[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      texts.push(byContent((await page.getTextContent({ includeMarkedContent: true })).items as Item[]))
    }
    return texts
  } finally {
    await task.destroy()
  }
}

/** A run of text, or the beginning or end of marked content. */
type Item = { str: string; hasEOL: boolean } | { type: string; id?: string | null; tag?: string }

function byContent(items: readonly Item[]): Map<number, string> {
  const texts = new Map<number, string>()
  /** The content that is open: its number, or undefined for what is in no element. */
  const open: (number | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1)
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else {
      const id = /_mc(\d+)$/.exec(item.id ?? '')?.[1]
      open.push(id === undefined ? (item.tag === 'Artifact' ? undefined : open.at(-1)) : Number(id))
    }
  }
  return texts
}
