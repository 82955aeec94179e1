/** Pages that are left blank in a bound book. */
export interface Blanks {
  /** Anchors of the parts before which one stands. */
  before: ReadonlySet<string>
  /** Whether one stands before the back cover. */
  last: boolean
}

/**
 * Finds the pages that a bound book leaves blank: each part opens on a right-hand page, and the back cover is a left-hand
 * one. Chromium knows `break-before: recto` and does not keep it when it prints.
 *
 * @param pages the page, from 1, on which each part begins where no page is blank, in the order of the parts
 * @param count how many pages there are, the back cover included
 */
export function blanksFor(pages: ReadonlyMap<string, number>, count: number): Blanks {
  const before = new Set<string>()
  for (const [part, page] of pages) {
    if ((page + before.size) % 2 === 0) before.add(part)
  }
  return { before, last: (count + before.size) % 2 === 1 }
}
