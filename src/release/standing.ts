import type { Nodes } from 'mdast'
import { type EditionName, shows, withheldPassageAudience } from '../model/edition.js'
import type { Entry, Review } from '../model/review.js'

/** The ids of entries, exhibits and rows that stand in text which the edition shows. */
export function standingIds(review: Review, edition: EditionName): ReadonlySet<string> {
  const hidden = hiddenEntries(review, edition)
  const ids = new Set<string>()
  const walk = (node: Nodes): void => {
    const passage = node.type === 'withheldText' || node.type === 'withheldBlock'
    if (passage && (node.runsOn !== undefined || !shows(edition, withheldPassageAudience))) return
    if (node.type === 'entry') {
      if (hidden.has(node.id)) return
      ids.add(node.id)
    }
    if (node.type === 'exhibit') {
      if (node.id) ids.add(node.id)
      for (const row of node.data.rows) if (row.id && shows(edition, row.audience)) ids.add(row.id)
    }
    if ('children' in node) for (const child of node.children) walk(child)
  }
  for (const body of [review.foreword, ...review.sections.map(section => section.body)]) walk(body)
  return ids
}

/**
 * The ids of entries that the edition withholds. Where two entries have one id and one of them is withheld, both are:
 * a discussion in the text could belong to either.
 */
export function hiddenEntries(review: Review, edition: EditionName): ReadonlySet<string> {
  const entries: Entry[] = review.sections.flatMap(section => section.entries)
  return new Set(entries.filter(({ audience }) => !shows(edition, audience)).map(({ id }) => id))
}
