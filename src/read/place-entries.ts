import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Entry, Section } from '../model/review.js'
import type { EntryPlacement } from '../model/tree.js'

/**
 * Sets the entries that no directive places at the end of their section: each finding or what worked, followed by the
 * recommendations that answer it. From then on the text alone says where every entry stands.
 */
export function placeEntries(foreword: Root, sections: readonly Section[]): void {
  const placed = new Set<string>()
  for (const body of [foreword, ...sections.map(section => section.body)]) {
    visit(body, 'entry', node => {
      placed.add(node.id)
    })
  }
  for (const section of sections) {
    const left = section.entries.filter(entry => entry.id === '' || !placed.has(entry.id))
    const observations = left.filter(entry => entry.kind !== 'recommended-practice')
    const recommendations = left.filter(entry => entry.kind === 'recommended-practice')
    const ordered: Entry[] = observations.flatMap(observation => [
      observation,
      ...recommendations.filter(({ answers }) => answers[0]?.id === observation.id),
    ])
    const rest = recommendations.filter(entry => !ordered.includes(entry))
    section.body.children.push(...[...ordered, ...rest].map(placement))
  }
}

function placement(entry: Entry): RootContent {
  const { start, end } = entry.place()
  const node: EntryPlacement = {
    type: 'entry',
    kind: entry.kind,
    id: entry.id,
    children: [],
    position: { start, end },
  }
  return node
}
