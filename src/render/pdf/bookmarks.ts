import { type PDF, type PdfDict, PdfString } from '@libpdf/core'
import type { Resolve } from './resolve.js'

/**
 * Gives each bookmark the exact words of its heading. Chromium makes bookmarks of the headings, in their order, but
 * loses the space where a heading wraps to the next line, and says the heading of a navigation twice.
 *
 * @param headings the words of every heading of the document, in order
 */
export function setBookmarks(pdf: PDF, headings: readonly string[]): void {
  const resolve: Resolve = ref => pdf.context.resolve(ref)
  const left = [...headings]
  for (const bookmark of bookmarksOf(pdf.getCatalog().getDict('Outlines', resolve), resolve)) {
    const squeezed = squeeze(bookmark.getString('Title', resolve)?.asString() ?? '')
    const found = left.findIndex(heading => [squeeze(heading), squeeze(heading + heading)].includes(squeezed))
    const heading = left[found]
    if (heading === undefined) continue
    bookmark.set('Title', PdfString.fromString(heading))
    left.splice(0, found + 1)
  }
}

/** The bookmarks below an item of the outline, in the order in which a reader sees them. */
function* bookmarksOf(parent: PdfDict | undefined, resolve: Resolve): Generator<PdfDict> {
  let bookmark = parent?.getDict('First', resolve)
  while (bookmark) {
    yield bookmark
    yield* bookmarksOf(bookmark, resolve)
    bookmark = bookmark.getDict('Next', resolve)
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
