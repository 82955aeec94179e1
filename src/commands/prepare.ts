import { type Build, conformanceOf } from '../check/conformance.js'
import { type Checked, check } from '../check/index.js'
import { exhibitKinds } from '../exhibits/index.js'
import { frameworkOf } from '../framework/index.js'
import { type FolderContents, listReviews, readFolder } from '../io/folder.js'
import { type Numbers, numberReview, type SectionNumbering, type SeriesOf } from '../model/numbering.js'
import type { Review, Section } from '../model/review.js'
import { read } from '../read/index.js'
import type { Conventions } from '../release/conventions.js'

/** A review that was read and checked, with all that releasing it takes. */
export interface Prepared {
  location: string
  contents: FolderContents
  review: Review
  checked: Checked
  conventions: Required<Conventions>
}

/** The folders to work on: those that are named, else every one in `reviews/`; a message where there is none. */
export async function reviewFolders(named: readonly string[]): Promise<string[] | string> {
  if (named.length > 0) return [...named]
  const found = await listReviews('reviews')
  return found.length > 0
    ? found
    : 'There is no review in `reviews/`. Name a folder, or begin one with `aar new <slug>`.'
}

/**
 * Reads and checks a review; undefined where there is no such folder.
 *
 * @param build the build that follows, if one does: what it cannot prove, the statement of what was checked leaves open
 */
export async function prepare(location: string, build?: Build): Promise<Prepared | undefined> {
  const contents = await readFolder(location)
  if (!contents) return undefined
  const review = read(contents)
  const checked = check(review)
  const conformance = conformanceOf(review, checked, build)
  return { location, contents, review, checked, conventions: { ...conventionsFor(review), conformance } }
}

/** Numbers, series and theme names of a review: from its framework and the kinds of exhibit. */
export function conventionsFor(review: Review): Conventions {
  const framework = frameworkOf(review.record.framework)
  const numberingOf = ({ matter }: Section): SectionNumbering =>
    framework.elements.find(({ id }) => id === matter.element)?.numbering ?? 'chapter'
  const seriesOf: SeriesOf = kind => exhibitKinds[kind]?.series ?? 'Figure'
  const numbers: Numbers = numberReview(review, numberingOf, seriesOf)
  return {
    numbers,
    seriesOf,
    themeText: theme => framework.themes[theme] ?? review.record.themes?.[theme] ?? theme,
  }
}
