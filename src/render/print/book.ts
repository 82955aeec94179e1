import type { Release } from '../../model/release.js'
import type { Print } from '../formats/format.js'
import { printedPages } from '../pdf/pages/printed.js'
import { blanksFor } from './blanks.js'
import { type Printable, type PrintableOptions, printable } from './document.js'

/** A document, and the pages that the browser made of it. */
export interface PrintedBook {
  document: Printable
  bytes: Uint8Array
}

/**
 * Prints a report. A bound book is printed twice: only then is known before which parts a page is left blank.
 *
 * @throws Error when a part of a bound book does not open on a right-hand page
 */
export async function printBook(
  release: Release,
  options: PrintableOptions,
  print: Print,
): Promise<PrintedBook> {
  const document = await printable(release, options)
  const bytes = await print(document)
  if (options.design.profile === 'screen') return { document, bytes }
  const { starts, count } = pagesOf(document, bytes)
  const bound = await printable(release, options, blanksFor(starts, count))
  const boundBytes = await print(bound)
  const after = pagesOf(bound, boundBytes)
  const wrong = [...after.starts].find(([, page]) => page % 2 === 0)
  if (wrong) throw new Error(`The part \`${wrong[0]}\` opens on page ${wrong[1]}, which is a left-hand one.`)
  if (after.count % 2 === 1) throw new Error(`The book has ${after.count} pages, an odd number.`)
  return { document: bound, bytes: boundBytes }
}

/** On which page each part begins, in their order. */
function pagesOf({ parts }: Printable, printed: Uint8Array) {
  const { destinations, count } = printedPages(printed)
  const starts = new Map(
    parts.map(part => {
      const page = destinations.get(part) ?? destinations.get(encodeURI(part))
      if (page === undefined) throw new Error(`The part \`${part}\` was printed on no page.`)
      return [part, page]
    }),
  )
  return { starts, count }
}
