import { PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import { afterAll, beforeAll } from 'vitest'
import { findBrowser } from '../../src/io/browser/find.js'
import { openPrinter, type Printer } from '../../src/io/browser/print.js'
import { type Finish, finishPdf } from '../../src/render/pdf/finish.js'

const plain: Finish = {
  lines: 0,
  headings: [],
  labels: [{ from: 1, style: 'decimal' }],
  expansions: [],
  title: 'A small document',
  author: 'Somebody',
  language: 'en-US',
  producer: 'Tests',
  date: new Date(0),
}

/** Prints what stands in a body with the real browser, and finishes it; the browser is started once for a file. */
export function finisher(): (body: string, finish?: Partial<Finish>, css?: string) => Promise<Uint8Array> {
  let printer: Printer
  beforeAll(async () => {
    printer = await openPrinter(await findBrowser())
  })
  afterAll(() => printer.close())
  return async (body, finish = {}, css = '') => {
    const head = `<meta charset="utf-8"><title>A small document</title><style>${css}</style>`
    const html = `<!doctype html><html lang="en-US"><head>${head}</head><body>${body}</body></html>`
    return finishPdf(await printer.print({ html, assets: new Map() }), { ...plain, ...finish })
  }
}

/** An element of the structure with what it says of itself, and the elements in it. */
export interface Element {
  type: string
  language?: string
  expansion?: string
  id?: string
  /** Keys of its dictionary. */
  keys: string[]
  kids: Element[]
}

/** The structure of a PDF, read with a library that had no part in it, and the identifiers that its root lists. */
export async function structureIn(bytes: Uint8Array): Promise<{ root: Element; listed: string[] }> {
  const pdf = await PDF.load(bytes)
  const resolve = (ref: PdfRef): PdfObject | null => pdf.context.resolve(ref)
  const resolved = (given: PdfObject | null | undefined): PdfObject | null | undefined =>
    given instanceof PdfRef ? resolve(given) : given
  const elementsIn = (given: PdfObject | null | undefined): Element[] => {
    const object = resolved(given)
    if (object instanceof PdfArray) return [...object].flatMap(elementsIn)
    if (!(object instanceof PdfDict)) return []
    const type = object.getName('S', resolve)?.value
    if (type === undefined) return []
    const text = (key: string) => object.getString(key, resolve)?.asString()
    const [language, expansion, id] = [text('Lang'), text('E'), text('ID')]
    return [
      {
        type,
        ...(language !== undefined && { language }),
        ...(expansion !== undefined && { expansion }),
        ...(id !== undefined && { id }),
        keys: [...object].map(([key]) => key.value),
        kids: elementsIn(object.get('K')),
      },
    ]
  }
  const tree = pdf.getCatalog().getDict('StructTreeRoot', resolve)
  const listed: string[] = []
  const list = (node: PdfDict | undefined): void => {
    const names = [...(node?.getArray('Names', resolve) ?? [])]
    for (let at = 0; at < names.length; at += 2) {
      const element = resolved(names[at + 1])
      // Only what the element itself says: a name that leads elsewhere is none of it.
      if (element instanceof PdfDict) listed.push(element.getString('ID', resolve)?.asString() ?? '')
    }
    for (const kid of node?.getArray('Kids', resolve) ?? []) {
      const below = resolved(kid)
      if (below instanceof PdfDict) list(below)
    }
  }
  list(tree?.getDict('IDTree', resolve))
  const [root = { type: '', keys: [], kids: [] }] = elementsIn(tree?.get('K'))
  return { root, listed }
}

/** Types within types, such as `TOC(TOCI(Reference(Link)))`. */
export function outline({ type, kids }: Element): string {
  return kids.length === 0 ? type : `${type}(${kids.map(outline).join(' ')})`
}

/** Every element of a type, in order. */
export function ofType(element: Element, type: string): Element[] {
  return [...(element.type === type ? [element] : []), ...element.kids.flatMap(kid => ofType(kid, type))]
}
