import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type Place, placeOfNode, startOf } from './place.js'
import type { Review } from './review.js'
import { cellText } from './tree.js'
import type { Audience, EntryKind } from './vocabulary.js'

export type TargetKind = EntryKind | 'section' | 'exhibit' | 'timeline-row' | 'source' | 'interview'

/** A thing with an id in a review. */
export interface Target {
  id: string
  kind: TargetKind
  /** Name of the exhibit's kind, such as `table`. */
  exhibit?: string
  audience: Audience
  place: Place
  /** When it happened, for a row of a timeline. */
  time?: string
}

/** What `[](#id)` can lead to. */
export const referable: ReadonlySet<TargetKind> = new Set<TargetKind>([
  'section',
  'finding',
  'what-worked',
  'recommended-practice',
  'exhibit',
])

/** What `[@id]` and `evidence:` can name. */
export const citable: ReadonlySet<TargetKind> = new Set<TargetKind>(['source', 'interview', 'timeline-row'])

/** Everything in a review that has an id, in order of appearance; ids that collide stand in it more than once. */
export function targetsOf(review: Review): Target[] {
  const targets: Target[] = []
  for (const [index, source] of (review.record.sources ?? []).entries()) {
    if (!source.id) continue
    const place = review.recordPlace('sources', index, 'id')
    targets.push({ id: source.id, kind: 'source', audience: source.audience ?? 'public', place })
  }
  for (const [index, group] of (review.record.interviews ?? []).entries()) {
    if (!group.id) continue
    const place = review.recordPlace('interviews', index, 'id')
    targets.push({ id: group.id, kind: 'interview', audience: group.audience ?? 'public', place })
  }
  targets.push(...exhibitTargets(review, review.file, review.foreword))
  for (const section of review.sections) {
    targets.push({ id: section.id, kind: 'section', audience: 'public', place: startOf(section.file) })
    for (const entry of section.entries) {
      if (entry.id === '') continue
      targets.push({ id: entry.id, kind: entry.kind, audience: entry.audience, place: entry.place('id') })
    }
    targets.push(...exhibitTargets(review, section.file, section.body))
  }
  return targets
}

/** The exhibits of a text, and the rows of its timelines. */
function exhibitTargets(review: Review, file: VFile, body: Root): Target[] {
  const targets: Target[] = []
  visit(body, 'exhibit', node => {
    const place = placeOfNode(file, node)
    if (node.id) {
      targets.push({ id: node.id, kind: 'exhibit', exhibit: node.kind, audience: 'public', place })
    }
    const data = review.files.find(known => known.path === node.data.src)
    for (const row of node.data.rows) {
      if (!row.id) continue
      const at = data ? { file: data, ...row.position } : place
      const time = cellText(node.data, row, 'time')
      targets.push({ id: row.id, kind: 'timeline-row', audience: row.audience, place: at, time })
    }
  })
  return targets
}
