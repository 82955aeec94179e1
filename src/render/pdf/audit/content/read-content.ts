import { PdfRef, PdfStream } from '@libpdf/core'
import { dataOf, dictOf, numberOf, textOf } from '../objects.js'
import type { Resolve } from '../resolve.js'
import type { ContentStream } from './content-stream.js'
import { restoreState, saveState, setFont, setRenderingMode, setState } from './graphics-state.js'
import type { Listener, Mark } from './listener.js'
import { beginMarkedContent, endMarkedContent } from './marked-content.js'
import { wordAt } from './operands.js'
import { operatorCode } from './operator-code.js'
import { paint, showText } from './painting.js'
import { type Action, type Reading, resourceOf } from './reading.js'
import { scan } from './scan.js'

/** Reads the content of a page and of the forms that it paints, and tells what is marked, painted and shown. */
export function readContent(stream: ContentStream, listener: Listener, resolve: Resolve): void {
  read(stream, listener, resolve, [], [])
}

function read(
  stream: ContentStream,
  listener: Listener,
  resolve: Resolve,
  open: Mark[],
  forms: readonly number[],
): void {
  const { bytes, owner } = stream
  const floor = open.length
  const reading: Reading = {
    stream,
    listener,
    resolve,
    state: { font: undefined, mode: 0 },
    saved: [],
    fonts: new Map(),
    shown: { font: undefined, mode: 0, bytes, kind: 0, start: 0, end: 0 },
    open,
    floor,
    forms,
  }
  scan(bytes, (code, operands) => actions.get(code)?.(reading, operands))
  if (open.length > floor) listener.unbalanced?.(owner)
  open.length = floor
}

/** Forms within forms: as deep as no honest file goes. */
const deepest = 12

/** `Do` (ISO 32000-1, 8.8): an external object is a picture, or a form, whose content is read within what is open. */
const paintObject: Action = (reading, operands) => {
  if (operands.count === 0) return
  const { stream, listener, resolve, open, forms } = reading
  const { resources, owner } = stream
  const entry = resourceOf(reading, 'XObject', wordAt(operands, operands.count - 1))
  const object = dictOf(entry, resolve)
  if (!(object instanceof PdfStream)) return
  if (textOf(object.get('Subtype'), resolve) !== 'Form') {
    listener.paint?.('picture', open, owner)
    return
  }
  const form = entry instanceof PdfRef ? entry.objectNumber : 0
  listener.form?.(form, open, owner)
  if (forms.includes(form) || forms.length >= deepest) return
  const bytes = dataOf(object, resolve)
  if (!bytes) return
  const inner = {
    bytes,
    resources: dictOf(object.get('Resources'), resolve) ?? resources,
    owner: { page: owner.page, form, key: numberOf(object.get('StructParents'), resolve) },
  }
  read(inner, listener, resolve, open, [...forms, form])
}

/** What is done at each operator (ISO 32000-1, Annex A); the others change nothing that a reader is told. */
const operators: readonly [names: string, Action][] = [
  ['BMC BDC', beginMarkedContent],
  ['EMC', endMarkedContent],
  ['q', saveState],
  ['Q', restoreState],
  ['gs', setState],
  ['Tf', setFont],
  ['Tr', setRenderingMode],
  [`Tj TJ ' "`, showText],
  ['S s f F f* B B* b b* sh', paint('shape')],
  ['EI', paint('picture')],
  ['Do', paintObject],
]

const actions: ReadonlyMap<number, Action> = new Map(
  operators.flatMap(([names, action]) => names.split(' ').map(name => [operatorCode(name), action] as const)),
)
