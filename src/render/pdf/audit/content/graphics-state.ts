import { type PdfObject, PdfRef } from '@libpdf/core'
import { dictOf } from '../objects.js'
import type { Resolve } from '../resolve.js'
import type { Font } from './listener.js'
import { kinds, numberAt, wordAt } from './operands.js'
import { type Action, resourceOf } from './reading.js'

/** `q`. */
export const saveState: Action = ({ saved, state }) => {
  saved.push(state)
}

/** `Q`. */
export const restoreState: Action = reading => {
  reading.state = reading.saved.pop() ?? reading.state
}

/** `gs` (ISO 32000-1, 8.4.5): a dictionary may set the font too. */
export const setState: Action = (reading, operands) => {
  if (operands.count === 0) return
  const { state, resolve } = reading
  const parameters = dictOf(resourceOf(reading, 'ExtGState', wordAt(operands, operands.count - 1)), resolve)
  const font = parameters?.getArray('Font', resolve)?.at(0)
  if (font !== undefined) reading.state = { font: fontOf(font, resolve), mode: state.mode }
}

/** `Tf` (ISO 32000-1, 9.3). */
export const setFont: Action = (reading, operands) => {
  const index = operands.count - 2
  if (index < 0 || operands.kind[index] !== kinds.name) return
  const { fonts, state, resolve } = reading
  const name = wordAt(operands, index)
  if (!fonts.has(name)) fonts.set(name, fontOf(resourceOf(reading, 'Font', name), resolve))
  reading.state = { font: fonts.get(name), mode: state.mode }
}

/** `Tr` (ISO 32000-1, 9.3.6). */
export const setRenderingMode: Action = (reading, operands) => {
  if (operands.count > 0) reading.state = { font: reading.state.font, mode: numberAt(operands, 0) }
}

function fontOf(entry: PdfObject | undefined, resolve: Resolve): Font | undefined {
  const dict = dictOf(entry, resolve)
  return dict && { number: entry instanceof PdfRef ? entry.objectNumber : 0, dict }
}
