import { inflateSync, constants as zlib } from 'node:zlib'
import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef, PdfString } from '@libpdf/core'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of text as it stands on a page: pieces on one baseline, from left to right. */
export interface PdfLine {
  text: string
  pieces: { text: string; x: number; width: number; size: number }[]
  /** From the bottom of the page, in points. */
  y: number
  /** Of its largest letters, in points. */
  size: number
}

export interface PdfLink {
  url?: string
  /** Name of the destination of a link within the document. */
  destination?: string
  /** What a screen reader says of it (`/Contents`). */
  contents: string
  /** `[left, bottom, right, top]` */
  area: number[]
}

export interface PdfPage {
  /** From 1. */
  number: number
  width: number
  height: number
  /** From top to bottom. */
  lines: PdfLine[]
  text: string
  links: PdfLink[]
}

export interface PdfBookmark {
  title: string
  /** 1 for the outermost. */
  depth: number
  page: number | undefined
}

export interface PdfStructure {
  type: string
  alt?: string
  actualText?: string
  title?: string
  /** What an abbreviation stands for (`/E`). */
  expansion?: string
}

export interface PdfFont {
  /** Without the prefix of a subset. */
  name: string
  embedded: boolean
}

export interface ReadPdf {
  pages: PdfPage[]
  /** The label of each page, in order: what a reader shows as its number. */
  labels: string[]
  bookmarks: PdfBookmark[]
  /** Page and height above its bottom of every named destination. */
  destinations: Map<string, { page: number; top: number }>
  info: Record<string, unknown>
  xmp: string
  language: string
  tagged: boolean
  showsTitle: boolean
  structure: PdfStructure[]
  fonts: PdfFont[]
}

/** Reads a PDF back with two libraries that had no part in its layout. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await open(bytes)
  try {
    const { info, metadata } = await document.getMetadata()
    const [pages, labels, bookmarks, destinations] = await Promise.all([
      Promise.all(Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1))),
      document.getPageLabels(),
      readBookmarks(document),
      readDestinations(document),
    ])
    return {
      pages,
      labels: labels ?? [],
      bookmarks,
      destinations,
      info: info as Record<string, unknown>,
      xmp: metadata?.getRaw() ?? '',
      ...(await readObjects(bytes)),
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js takes the buffer away from its owner; hence the copy.
  return getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const [{ items }, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()])
  const lines = linesOf(items.filter(item => 'str' in item) as TextPiece[])
  const links = annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(
      ({ url, dest, contentsObj, rect }): PdfLink => ({
        ...(url && { url }),
        ...(typeof dest === 'string' && { destination: dest }),
        contents: contentsObj?.str ?? '',
        area: rect,
      }),
    )
  return { number, width, height, lines, text: lines.map(line => line.text).join('\n'), links }
}

interface TextPiece {
  str: string
  transform: number[]
  width: number
}

function linesOf(pieces: readonly TextPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const { str, transform, width } of pieces) {
    if (str.trim() === '') continue
    const [, , , size = 0, x = 0, y = 0] = transform
    // Small capitals and superscripts stand a little off the baseline of their line.
    let line = lines.find(known => Math.abs(known.y - y) < 1.5)
    if (!line) {
      line = { text: '', pieces: [], y, size: 0 }
      lines.push(line)
    }
    line.pieces.push({ text: str, x, width, size })
    line.size = Math.max(line.size, size)
  }
  for (const line of lines) {
    line.pieces.sort((a, b) => a.x - b.x)
    line.text = line.pieces
      .map((piece, index) => {
        const before = line.pieces[index - 1]
        // pdf.js gives the space between two runs of text as a gap.
        return before && piece.x - before.x - before.width > 0.12 * piece.size ? ` ${piece.text}` : piece.text
      })
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return lines.sort((a, b) => b.y - a.y)
}

interface OutlineNode {
  title: string
  dest: string | unknown[] | null
  items: OutlineNode[]
}

async function readBookmarks(document: PDFDocumentProxy): Promise<PdfBookmark[]> {
  const bookmarks: PdfBookmark[] = []
  const walk = async (nodes: readonly OutlineNode[], depth: number): Promise<void> => {
    for (const { title, dest, items } of nodes) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
      bookmarks.push({ title, depth, page: target ? await pageOf(document, target[0]) : undefined })
      await walk(items, depth + 1)
    }
  }
  await walk(((await document.getOutline()) ?? []) as OutlineNode[], 1)
  return bookmarks
}

async function readDestinations(document: PDFDocumentProxy): Promise<ReadPdf['destinations']> {
  const destinations: ReadPdf['destinations'] = new Map()
  const named = (await document.getDestinations()) as Record<string, unknown[]>
  for (const [name, target] of Object.entries(named)) {
    const page = await pageOf(document, target[0])
    if (page !== undefined) destinations.set(name, { page, top: Number(target[3]) })
  }
  return destinations
}

async function pageOf(document: PDFDocumentProxy, reference: unknown): Promise<number | undefined> {
  return reference ? (await document.getPageIndex(reference as never)) + 1 : undefined
}

async function readObjects(bytes: Uint8Array) {
  const pdf = await PDF.load(bytes)
  const resolve = (ref: PdfRef): PdfObject | null => pdf.context.resolve(ref)
  const catalog = pdf.getCatalog()
  const mark = catalog.getDict('MarkInfo', resolve)?.getBool('Marked', resolve)
  const shows = catalog.getDict('ViewerPreferences', resolve)?.getBool('DisplayDocTitle', resolve)
  return {
    language: catalog.getString('Lang', resolve)?.asString() ?? '',
    tagged: mark?.value === true,
    showsTitle: shows?.value === true,
    structure: structureOf(catalog.getDict('StructTreeRoot', resolve), resolve),
    fonts: fontsOf(pdf, resolve),
  }
}

type Resolve = (ref: PdfRef) => PdfObject | null

/** Every element of the structure tree in order, with its strings. */
function structureOf(root: PdfDict | undefined, resolve: Resolve): PdfStructure[] {
  const found: PdfStructure[] = []
  const walk = (given: PdfObject | undefined | null): void => {
    const object = given instanceof PdfRef ? resolve(given) : given
    if (object instanceof PdfArray) {
      for (let index = 0; index < object.length; index++) walk(object.at(index))
    }
    if (!(object instanceof PdfDict)) return
    const type = object.getName('S', resolve)?.value
    if (type !== undefined) {
      const string = (key: string) => object.getString(key, resolve)?.asString()
      const [alt, actualText, title, expansion] = ['Alt', 'ActualText', 'T', 'E'].map(string)
      found.push({
        type,
        ...(alt !== undefined && { alt }),
        ...(actualText !== undefined && { actualText }),
        ...(title !== undefined && { title }),
        ...(expansion !== undefined && { expansion }),
      })
    }
    walk(object.get('K'))
  }
  walk(root)
  return found
}

function fontsOf(pdf: PDF, resolve: Resolve): PdfFont[] {
  const fonts = new Map<string, PdfFont>()
  for (let number = 1; number < pdf.context.registry.nextObjectNumber; number++) {
    const object = resolve(PdfRef.of(number, 0))
    if (!(object instanceof PdfDict) || object.getName('Type', resolve)?.value !== 'Font') continue
    const kind = object.getName('Subtype', resolve)?.value
    // A composite font is described by its descendant, which is a Font of its own; a Type 3 font is its own glyphs.
    if (kind === 'Type0') continue
    const descriptor = object.getDict('FontDescriptor', resolve)
    const named = object.getName('BaseFont', resolve) ?? descriptor?.getName('FontName', resolve)
    const name = (named instanceof PdfName ? named.value : '').replace(/^[A-Z]{6}\+/, '')
    const file = ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(key))
    fonts.set(`${name}/${number}`, { name, embedded: file || kind === 'Type3' })
  }
  return [...fonts.values()]
}

/**
 * Everything that a PDF says, in one string to search in: its bytes, every stream decoded, every string of every
 * dictionary, its text as shown through ToUnicode, what its links and its outline say. Throws for a stream that cannot
 * be decoded: a search must not pass over what it cannot read.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const { outside, streams } = streamsOf(bytes)
  const read = await readPdf(bytes)
  return [
    Buffer.from(bytes).toString('latin1'),
    ...stringsIn(outside),
    ...streams.flatMap(stream => {
      const text = Buffer.from(stream).toString('latin1')
      return [text, ...stringsIn(text)]
    }),
    ...read.pages.flatMap(page => [page.text, ...page.links.map(link => JSON.stringify(link))]),
    ...read.bookmarks.map(({ title }) => title),
    ...read.structure.map(element => JSON.stringify(element)),
    ...read.destinations.keys(),
    JSON.stringify(read.info),
    read.xmp,
  ].join('\n')
}

/** The streams of a file, decoded, and the file without them. By the letter of the format, with no library. */
export function streamsOf(bytes: Uint8Array): { outside: string; streams: Uint8Array[] } {
  const text = Buffer.from(bytes).toString('latin1')
  const streams: Uint8Array[] = []
  let outside = ''
  let at = 0
  for (;;) {
    const begin = /\bstream\r?\n/g
    begin.lastIndex = at
    const match = begin.exec(text)
    if (!match) return { outside: outside + text.slice(at), streams }
    const head = text.slice(at, match.index)
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1)
    const from = match.index + match[0].length
    const length = /\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1]
    const to = length === undefined ? text.indexOf('endstream', from) : from + Number(length)
    streams.push(decoded(bytes.subarray(from, to), dictionary))
    outside += head
    at = text.indexOf('endstream', to) + 'endstream'.length
  }
}

/** Pictures stay as they are: their bytes are searched as bytes. */
const pictures = new Set(['DCTDecode', 'JPXDecode'])

function decoded(bytes: Uint8Array, dictionary: string): Uint8Array {
  const named = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? ''
  return (named.match(/\w+/g) ?? []).reduce((data, filter) => {
    if (filter === 'FlateDecode') return inflateSync(data, { finishFlush: zlib.Z_SYNC_FLUSH })
    if (pictures.has(filter)) return data
    throw new Error(`A stream is coded with ${filter}, and the test cannot read it.`)
  }, bytes)
}

/** The strings of PDF source, `(literal)` and `<68 65 78>`, as text. */
function stringsIn(source: string): string[] {
  const strings: string[] = []
  for (const match of source.matchAll(/<([\dA-Fa-f\s]*)>/g)) {
    strings.push(textString(Buffer.from((match[1] ?? '').replace(/\s/g, ''), 'hex')))
  }
  for (let at = source.indexOf('('); at !== -1; at = source.indexOf('(', at)) {
    const { value, end } = literal(source, at)
    strings.push(textString(Buffer.from(value, 'latin1')))
    at = end
  }
  return strings
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }

function literal(source: string, start: number): { value: string; end: number } {
  let value = ''
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const char = source[at] ?? ''
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0]
      value += octal
        ? String.fromCharCode(Number.parseInt(octal, 8) & 255)
        : (escapes[source[at + 1] ?? ''] ?? source[at + 1])
      at += octal?.length ?? 1
      continue
    }
    if (char === '(') depth++
    if (char === ')' && --depth === 0) return { value, end: at + 1 }
    if (depth > 1 || char !== '(') value += char
  }
  return { value, end: source.length }
}

/** A text string: UTF-16 or UTF-8 with its mark, else PDFDocEncoding, which is Latin-1 for all that is searched for. */
function textString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes)
  return PdfString.fromBytes(bytes).asString()
}
