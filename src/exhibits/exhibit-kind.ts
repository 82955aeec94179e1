import type { ElementContent } from 'hast'
import type { Exhibit, Prose } from '../model/tree.js'

/** What columns a data file may have. */
export interface ColumnRule {
  required: readonly string[]
  /** All names that are allowed; any where left out. */
  known?: readonly string[]
  /** `id`, `source` and `audience` have the meaning that they have in a timeline. */
  special: boolean
}

/** What drawing needs of the page it draws for. */
export interface Canvas {
  /** Language of the review, such as `en-US`. */
  language: string
  /** Turns inline Markdown into HTML. */
  inline(prose: Prose): ElementContent[]
  /** Address and size (CSS pixels) of a picture of the review. */
  picture(src: string): { url: string; width: number; height: number } | undefined
}

/** A kind of exhibit: how it is written, which sequence numbers it, and how it is drawn. */
export interface ExhibitKind {
  /** Name of its directive. */
  id: string
  series: 'Figure' | 'Table'
  /** Attributes of the directive besides `id`, `src` and `caption`. */
  attributes: readonly string[]
  columns?: ColumnRule
  /** Whether it needs a page of its own, turned. */
  turned?(exhibit: Exhibit): boolean
  /** The content of the figure element, without its caption. */
  draw(exhibit: Exhibit, canvas: Canvas): ElementContent[]
}
