/**
 * A type test, compiled with everything else by `tsc -p tsconfig.json`: there is one door out of a review. Each line
 * under `@ts-expect-error` must not compile; if one day it does, this file does not.
 */
import type { EditionName } from '../../src/model/edition.js'
import type { Release } from '../../src/model/release.js'
import type { Review } from '../../src/model/review.js'
import type { Conventions } from '../../src/release/conventions.js'
import { release } from '../../src/release/index.js'
import { html } from '../../src/render/formats/html.js'
import { formats } from '../../src/render/formats/index.js'
import { pdf } from '../../src/render/formats/pdf.js'

declare const review: Review
declare const edition: EditionName
/** All that a release has, but for the mark that only `release()` gives. */
declare const handmade: Omit<Release, symbol>
declare const conventions: Conventions
type Options = Parameters<typeof html.render>[1]
declare const options: Options

/** Nobody calls this; compiling it is the test. */
export async function door(): Promise<void> {
  // @ts-expect-error: a review is no release
  await html.render(review, options)
  // @ts-expect-error: a review is no release
  await pdf.render(review, options)
  // @ts-expect-error: a review is no release, whatever the format
  for (const format of Object.values(formats)) await format.render(review, options)

  // @ts-expect-error: not made by release()
  await html.render(handmade, options)

  await html.render(release(review, edition, conventions), options)
  await pdf.render(release(review, edition, conventions), options)
}
