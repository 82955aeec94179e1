import type { Numbers, SeriesOf } from '../model/numbering.js'

/** What numbering and labelling take from the framework and the exhibits, which this layer does not know. */
export interface Conventions {
  numbers: Numbers
  /** The series that numbers a kind of exhibit. */
  seriesOf: SeriesOf
  /** The words for a theme or an area of expertise. */
  themeText(theme: string): string
}
