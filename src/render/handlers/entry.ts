import { h } from 'hastscript'
import type { ReleasedEntry, ReleasedPlacement } from '../../model/release.js'
import { entryFacts } from '../entry-facts.js'
import { type Handler, inline, type Scribe } from '../scribe.js'

/** A finding, what worked or a recommendation: its statement as a heading, the discussion, and the facts about it. */
export const entry =
  (scribe: Scribe): Handler<ReleasedPlacement> =>
  (state, node) => {
    const { entry } = node
    const depth = Math.min(scribe.depth + 1, 6)
    const headingId = `${entry.id}_heading`
    const discussion = state.all(node as never) as never[]
    return h('section', { id: entry.id, class: ['entry', entry.kind], ariaLabelledBy: headingId }, [
      h(`h${depth}`, { id: headingId, class: 'entry-heading' }, [
        h('span', { class: 'entry-label' }, labelOf(entry)),
        ' ',
        h('span', { class: 'statement' }, inline(state, entry.statement)),
      ]),
      ...(discussion.length > 0 ? [h('div', { class: 'discussion' }, discussion)] : []),
      ...entryFacts(entry, state, scribe),
    ])
  }

function labelOf(entry: ReleasedEntry): string {
  return entry.promising ? `${entry.label} · Promising practice` : entry.label
}
