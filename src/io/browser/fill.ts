import type { OpenDocument } from './page.js'

/** Texts by the id of the element that gets them. */
export type Texts = Record<string, string>

/**
 * Looks at a printed PDF and says what the document should say, or `undefined` when nothing needs filling in. It is
 * called again on each PDF printed with its texts, to make sure that they still hold.
 */
export type Fill = (pdf: Uint8Array) => Texts | undefined | Promise<Texts | undefined>

const MOST_FILLS = 3

/**
 * Prints a document whose text depends on its own print, such as the page numbers in a table of contents: print, ask,
 * fill in, print again, until the texts asked for are those in it. As a rule that is twice. Throws an Error when three
 * fillings do not settle it, and whatever `fill` throws.
 */
export async function printFilled(document: OpenDocument, fill?: Fill): Promise<Uint8Array> {
  let pdf = await document.print()
  if (!fill) return pdf
  let filled: Texts = {}
  for (let fills = 0; ; fills++) {
    const texts = await fill(pdf)
    if (!texts || isSame(texts, filled)) return pdf
    if (fills === MOST_FILLS) {
      throw new Error(`the document moved each time its ${Object.keys(texts).length} texts were filled in`)
    }
    await document.fill(texts)
    filled = texts
    pdf = await document.print()
  }
}

function isSame(a: Texts, b: Texts): boolean {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every(id => a[id] === b[id])
}
