import type { PdfObject } from '@libpdf/core'
import { dictOf } from '../objects.js'
import type { Resolve } from '../resolve.js'
import type { ContentStream } from './content-stream.js'
import type { Font, Listener, Mark, ShownText } from './listener.js'
import type { Operands } from './operands.js'

/** What the reading of one content stream holds. */
export interface Reading {
  stream: ContentStream
  listener: Listener
  resolve: Resolve
  state: GraphicsState
  /** The states that `q` saved. */
  saved: GraphicsState[]
  /** The fonts that were looked up by their names. */
  fonts: Map<string, Font | undefined>
  shown: ShownText
  /** Sequences of marked content: those of the streams that paint this one stand before its own. */
  open: Mark[]
  /** How many were open where this stream began. */
  floor: number
  /** The forms within which it is painted, by object number. */
  forms: readonly number[]
}

/** Of the graphics state (ISO 32000-1, 8.4) what text is shown with. Replaced, never changed: it may be saved. */
export interface GraphicsState {
  readonly font: Font | undefined
  readonly mode: number
}

/** What an operator does to a reading. */
export type Action = (reading: Reading, operands: Operands) => void

/** What a stream calls by a name (ISO 32000-1, 7.8.3). */
export function resourceOf(
  { stream, resolve }: Reading,
  category: 'ExtGState' | 'Font' | 'Properties' | 'XObject',
  name: string,
): PdfObject | undefined {
  return dictOf(stream.resources?.get(category), resolve)?.get(name)
}
