import type { PdfDict } from '@libpdf/core'
import type { Owner } from './content-stream.js'

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

/** A sequence of marked content (ISO 32000-1, 14.6). */
export interface Mark {
  owner: Owner
  tag: string
  mcid: number | undefined
  artifact: boolean
}

export type Painted = 'text' | 'shape' | 'picture'

/** Reused for the next string: who wants to keep it takes what they need. */
export interface ShownText {
  font: Font | undefined
  /** How glyphs are painted, the text rendering mode (ISO 32000-1, 9.3.6). */
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
