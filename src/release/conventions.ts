import type { Conformance } from '../model/conformance.js'
import type { Numbers, SeriesOf } from '../model/numbering.js'

/** What releasing takes from the framework, the exhibits and the check, which this layer does not know. */
export interface Conventions {
  numbers: Numbers
  /** The series that numbers a kind of exhibit. */
  seriesOf: SeriesOf
  /** The words for a theme or an area of expertise. */
  themeText(theme: string): string
  /** What was checked; absent where nothing was. */
  conformance?: Conformance
}
