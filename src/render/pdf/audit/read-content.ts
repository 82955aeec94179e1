import { type PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import { dataOf, dictOf, numberOf, textOf } from './objects.js'
import type { Resolve } from './resolve.js'
import { integerAt, kinds, type Operands, operatorCode, scan, wordAt } from './scan.js'

/** A page, or a form: a stream with content of its own that pages paint. */
export interface Owner {
  /** From 0: the page on which it is painted. */
  page: number
  /** Object number of the form; 0 for the page itself. */
  form: number
  /** Its key in the ParentTree. */
  key: number | undefined
}

/** A sequence of marked content. */
export interface Mark {
  owner: Owner
  tag: string
  mcid: number | undefined
  artifact: boolean
}

export type Painted = 'text' | 'shape' | 'picture'

/** What a reader of content is told. */
export interface Listener {
  /** A sequence begins, within those that are open. */
  begin?(mark: Mark, open: readonly Mark[], language: string | undefined): void
  /** Something is painted, within those that are open. */
  paint?(what: Painted, open: readonly Mark[], owner: Owner): void
  /** A string of a font is shown; mode 3 paints nothing. */
  show?(text: ShownText, open: readonly Mark[], owner: Owner): void
  /** A form is painted, within those that are open. */
  form?(form: number, open: readonly Mark[], owner: Owner): void
  /** A sequence that nothing ended, or an end of nothing. */
  unbalanced?(owner: Owner): void
}

/** Reused for the next string: who wants to keep it takes what they need. */
export interface ShownText {
  font: Font | undefined
  mode: number
  bytes: Uint8Array
  kind: number
  start: number
  end: number
}

/** A font by its object; fonts that stand in the resources themselves have no number. */
export interface Font {
  number: number
  dict: PdfDict
}

/** What the reading of one stream holds. */
interface Reading {
  bytes: Uint8Array
  owner: Owner
  resources: PdfDict | undefined
  fonts: Map<string, Font | undefined>
  font: Font | undefined
  mode: number
  shown: ShownText
  saved: [Font | undefined, number][]
  open: Mark[]
  /** How many were open where this stream began. */
  floor: number
  listener: Listener
  resolve: Resolve
  forms: readonly number[]
}

type Action = (reading: Reading, operands: Operands) => void

/** Forms within forms: as deep as no honest file goes. */
const deepest = 12

/** Reads the content of a page or a form and of the forms that it paints. */
export function readContent(
  bytes: Uint8Array,
  resources: PdfDict | undefined,
  owner: Owner,
  listener: Listener,
  resolve: Resolve,
  open: Mark[] = [],
  forms: readonly number[] = [],
): void {
  const reading: Reading = {
    bytes,
    owner,
    resources,
    fonts: new Map(),
    font: undefined,
    mode: 0,
    shown: { font: undefined, mode: 0, bytes, kind: 0, start: 0, end: 0 },
    saved: [],
    open,
    floor: open.length,
    listener,
    resolve,
    forms,
  }
  scan(bytes, (code, operands) => actions.get(code)?.(reading, operands))
  if (open.length > reading.floor) listener.unbalanced?.(owner)
  open.length = reading.floor
}

const paint =
  (what: Painted): Action =>
  ({ listener, open, owner }) =>
    listener.paint?.(what, open, owner)

const show: Action = (reading, { count, kind, start, end }) => {
  const { shown, listener, open, owner } = reading
  // Mode 3 shows nothing, and is text all the same: what recognized a scanned page writes it.
  listener.paint?.('text', open, owner)
  if (!listener.show) return
  for (let index = 0; index < count; index++) {
    const each = kind[index] as number
    if (each !== kinds.hex && each !== kinds.literal) continue
    shown.font = reading.font
    shown.mode = reading.mode
    shown.kind = each
    shown.start = start[index] as number
    shown.end = end[index] as number
    listener.show(shown, open, owner)
  }
}

const begin: Action = (reading, operands) => {
  const { bytes, owner, listener, open } = reading
  const tag = operands.count > 0 ? wordAt(bytes, operands.start[0] as number, operands.end[0] as number) : ''
  const { mcid, language } = propertiesOf(reading, operands)
  const mark = { owner, tag, mcid, artifact: tag === 'Artifact' }
  listener.begin?.(mark, open, language)
  open.push(mark)
}

function propertiesOf(reading: Reading, operands: Operands): { mcid?: number; language?: string } {
  const { bytes, resources, resolve } = reading
  const { count, kind, start, end } = operands
  if (count === 2 && kind[1] === kinds.name) {
    const name = wordAt(bytes, start[1] as number, end[1] as number)
    const list = dictOf(dictOf(resources?.get('Properties'), resolve)?.get(name), resolve)
    const mcid = numberOf(list?.get('MCID'), resolve)
    const language = textOf(list?.get('Lang'), resolve)
    return { ...(mcid !== undefined && { mcid }), ...(language !== undefined && { language }) }
  }
  const found: { mcid?: number; language?: string } = {}
  for (let index = 1; index + 1 < count; index++) {
    if (kind[index] !== kinds.name) continue
    const from = start[index] as number
    const length = (end[index] as number) - from
    if (length !== 4) continue
    const key = wordAt(bytes, from, from + 4)
    const [valueStart, valueEnd] = [start[index + 1] as number, end[index + 1] as number]
    if (key === 'MCID' && kind[index + 1] === kinds.number)
      found.mcid = integerAt(bytes, valueStart, valueEnd)
    if (key === 'Lang' && kind[index + 1] === kinds.literal)
      found.language = wordAt(bytes, valueStart, valueEnd)
  }
  return found
}

const end: Action = ({ open, floor, listener, owner }) => {
  if (open.length > floor) open.pop()
  else listener.unbalanced?.(owner)
}

const setFont: Action = (reading, { count, kind, start, end: ends }) => {
  if (count < 2 || kind[count - 2] !== kinds.name) return
  const name = wordAt(reading.bytes, start[count - 2] as number, ends[count - 2] as number)
  if (!reading.fonts.has(name)) {
    const entry = dictOf(reading.resources?.get('Font'), reading.resolve)?.get(name)
    reading.fonts.set(name, fontOf(entry, reading.resolve))
  }
  reading.font = reading.fonts.get(name)
}

function fontOf(entry: PdfObject | undefined, resolve: Resolve): Font | undefined {
  const dict = dictOf(entry, resolve)
  return dict && { number: entry instanceof PdfRef ? entry.objectNumber : 0, dict }
}

/** A graphics state may set the font too. */
const setState: Action = (reading, { count, start, end: ends }) => {
  if (count === 0) return
  const { bytes, resources, resolve } = reading
  const states = dictOf(resources?.get('ExtGState'), resolve)
  const name = wordAt(bytes, start[count - 1] as number, ends[count - 1] as number)
  const font = dictOf(states?.get(name), resolve)?.getArray('Font', resolve)?.at(0)
  if (font !== undefined) reading.font = fontOf(font, resolve)
}

const paintObject: Action = (reading, { count, start, end: ends }) => {
  const { bytes, resources, resolve, open, owner, listener, forms } = reading
  if (count === 0) return
  const name = wordAt(bytes, start[count - 1] as number, ends[count - 1] as number)
  const entry = dictOf(resources?.get('XObject'), resolve)?.get(name)
  const object = dictOf(entry, resolve)
  if (!(object instanceof PdfStream)) return
  if (textOf(object.get('Subtype'), resolve) !== 'Form') {
    listener.paint?.('picture', open, owner)
    return
  }
  const number = entry instanceof PdfRef ? entry.objectNumber : 0
  listener.form?.(number, open, owner)
  if (forms.includes(number) || forms.length >= deepest) return
  const content = dataOf(object, resolve)
  const own = dictOf(object.get('Resources'), resolve) ?? resources
  const inner = { page: owner.page, form: number, key: numberOf(object.get('StructParents'), resolve) }
  if (content) readContent(content, own, inner, listener, resolve, open, [...forms, number])
}

const actions: ReadonlyMap<number, Action> = new Map(
  (
    [
      ['BMC BDC', begin],
      ['EMC', end],
      ['S s f F f* B B* b b* sh', paint('shape')],
      ['EI', paint('picture')],
      [`Tj TJ ' "`, show],
      ['Tf', setFont],
      ['gs', setState],
      ['Do', paintObject],
      ['q', ({ saved, font, mode }) => saved.push([font, mode])],
      [
        'Q',
        reading => {
          const state = reading.saved.pop()
          if (state) [reading.font, reading.mode] = state
        },
      ],
      [
        'Tr',
        (reading, { count, start, end: ends }) => {
          if (count > 0) reading.mode = integerAt(reading.bytes, start[0] as number, ends[0] as number)
        },
      ],
    ] as [string, Action][]
  ).flatMap(([operators, action]) => operators.split(' ').map(name => [operatorCode(name), action] as const)),
)
