import type { Painted } from './listener.js'
import { kinds } from './operands.js'
import type { Action } from './reading.js'

/** Operators that paint what has no words. */
export const paint =
  (what: Painted): Action =>
  ({ listener, open, stream }) =>
    listener.paint?.(what, open, stream.owner)

/** Operators that show text (ISO 32000-1, 9.4.3), each string of an array by itself. */
export const showText: Action = ({ shown, state, listener, open, stream }, { count, kind, start, end }) => {
  // Mode 3 shows nothing, and is text all the same: what recognized a scanned page writes it.
  listener.paint?.('text', open, stream.owner)
  if (!listener.show) return
  for (let index = 0; index < count; index++) {
    const each = kind[index] as number
    if (each !== kinds.hex && each !== kinds.literal) continue
    shown.font = state.font
    shown.mode = state.mode
    shown.kind = each
    shown.start = start[index] as number
    shown.end = end[index] as number
    listener.show(shown, open, stream.owner)
  }
}
