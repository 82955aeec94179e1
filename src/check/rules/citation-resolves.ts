import { visit } from 'unist-util-visit'
import { nearest } from '../../model/nearest.js'
import { type Place, placeOfNode } from '../../model/place.js'
import type { Review } from '../../model/review.js'
import { citable } from '../../model/targets.js'
import { proseOf } from '../prose-of.js'
import type { Grounds, Report, Rule } from '../rule.js'

export const rule: Rule = {
  id: 'citation-resolves',
  summary:
    'Every citation and every piece of evidence names a source, an interview group or a timeline entry.',
  why: 'A citation that leads nowhere is a finding without evidence, and looks like one with.',
  examples: { holds: [], fails: [] },
  looksAt: 'everything',
  check(review, report, grounds) {
    for (const { id, place } of citations(review)) examine(id, place, report, grounds)
    for (const entry of review.sections.flatMap(section => section.entries)) {
      if (entry.kind === 'recommended-practice') continue
      for (const { id, place } of entry.evidence) examine(id, place, report, grounds)
    }
  },
}

function examine(id: string, place: Place, report: Report, { targets }: Grounds): void {
  if (targets.get(id)?.some(target => citable.has(target.kind))) return
  const known = [...targets.values()].flat().filter(target => citable.has(target.kind))
  const near = nearest(
    id,
    known.map(target => target.id),
  )
  const note = near
    ? `Did you mean \`${near}\`?`
    : 'Add it to `sources` or `interviews` in review.md, or cite one that is there.'
  report(place, `There is no source \`${id}\``, note)
}

function* citations(review: Review): Generator<{ id: string; place: Place }> {
  for (const { file, tree } of proseOf(review)) {
    const found: { id: string; place: Place }[] = []
    visit(tree, 'citation', node => {
      for (const item of node.items) found.push({ id: item.id, place: placeOfNode(file, item) })
    })
    yield* found
  }
}
