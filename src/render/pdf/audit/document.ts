import { PDF, type PdfDict, PdfStream } from '@libpdf/core'
import { type Annotation, readAnnotations } from './annotations.js'
import { type Bookmark, readBookmarks } from './destinations.js'
import { headingFinder } from './headings.js'
import { type Marking, readMarking } from './marking.js'
import { dataOf, dictOf, textOf } from './objects.js'
import { type AuditedPage, pageOf } from './page.js'
import { readStructure } from './read-structure.js'
import type { Resolve } from './resolve.js'
import type { Structure } from './structure.js'
import { type Words, wordFinder } from './words.js'
import { readXmp, type Xmp } from './xmp.js'

/** A PDF as the rules see it; everything in it was read once. */
export interface AuditedDocument {
  /** The first line of the file. */
  header: string
  catalog: PdfDict
  trailer: PdfDict
  info: PdfDict | undefined
  /** Left out where there is no metadata. */
  xmp: Xmp | undefined
  /** The natural language that the catalog names. */
  language: string | undefined
  pages: readonly AuditedPage[]
  structure: Structure
  marking: Marking
  annotations: readonly Annotation[]
  bookmarks: readonly Bookmark[]
  words: Words
  /** The headings under which an element stands, or a page, from 1, begins: from the nearest to the farthest. */
  under: ReturnType<typeof headingFinder>
  /** The page of an element, from 1. */
  pageOf(element: Structure['elements'][number]): number | undefined
  /** Numbers of objects that cannot be read; more may be met while rules look. */
  broken: ReadonlySet<number>
  resolve: Resolve
}

/** @throws Error when it is no PDF or too damaged to be read */
export async function readDocument(bytes: Uint8Array): Promise<AuditedDocument> {
  // Strictly: what is damaged is to be told, not mended in silence; and mending a stray bracket never ends.
  const pdf = await PDF.load(bytes, { lenient: false })
  if (pdf.isEncrypted && !pdf.isAuthenticated) throw new Error('it opens with a password only')
  const broken = new Set<number>()
  const resolve: Resolve = ref => {
    if (broken.has(ref.objectNumber)) return null
    try {
      return pdf.context.resolve(ref)
    } catch {
      broken.add(ref.objectNumber)
      return null
    }
  }
  const catalog = pdf.getCatalog()
  const { trailer } = pdf.context.info
  const refs = pdf.context.pages.getPages()
  const pageIndex = new Map(refs.map((ref, index) => [ref.objectNumber, index]))
  const pages = refs.flatMap(ref => {
    const dict = dictOf(ref, resolve)
    return dict ? [pageOf(dict, ref.objectNumber, resolve)] : []
  })
  if (pages.length === 0 || pages.length < refs.length) throw new Error('pages are missing')
  const structure = readStructure(dictOf(catalog.get('StructTreeRoot'), resolve), pageIndex, resolve)
  const bookmarks = readBookmarks(catalog, pageIndex, resolve)
  const words = wordFinder(pages, structure, resolve)
  const metadata = catalog.get('Metadata', resolve)
  const xml = metadata instanceof PdfStream ? dataOf(metadata, resolve) : undefined
  return {
    header: headerOf(bytes),
    catalog,
    trailer,
    info: dictOf(trailer.get('Info'), resolve),
    xmp: xml && readXmp(xml),
    language: textOf(catalog.get('Lang'), resolve),
    pages,
    structure,
    marking: readMarking(pages, resolve),
    annotations: readAnnotations(pages, structure, resolve),
    bookmarks,
    words,
    under: headingFinder(structure, bookmarks, words),
    pageOf: element => pageOfElement(element, pageIndex),
    broken,
    resolve,
  }
}

function pageOfElement(
  element: Structure['elements'][number],
  pageIndex: ReadonlyMap<number, number>,
): number | undefined {
  const own = element.dict.getRef('Pg')
  const index = own ? pageIndex.get(own.objectNumber) : element.contents.find(({ page }) => page >= 0)?.page
  if (index !== undefined) return index + 1
  for (const child of element.children) {
    const page = pageOfElement(child, pageIndex)
    if (page !== undefined) return page
  }
  return undefined
}

function headerOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 32))
  return start.split(/[\r\n]/)[0] ?? ''
}
