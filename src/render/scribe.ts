import GithubSlugger from 'github-slugger'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Pointer } from '../model/release.js'
import type { Prose } from '../model/tree.js'
import type { Heading, Layout } from './page.js'

/** What the handlers of one part share: where they are, and which headings they have written. */
export interface Scribe {
  layout: Layout
  part: string
  headings: Heading[]
  /** Depth of the last heading: an entry's heading stands one below. */
  depth: number
  /** A heading id that no other heading of the document has. */
  headingId(text: string): string
}

/** A scribe for a part, at its beginning. */
export function scribeFor(layout: Layout, part: string): Scribe {
  const slugger = new GithubSlugger()
  return {
    layout,
    part,
    headings: [],
    depth: 1,
    // An underscore is in no author's id, so headings and entries cannot collide.
    headingId: text => `${part}_${slugger.slug(text) || 'heading'}`,
  }
}

export type Handler<T extends Nodes> = (
  state: State,
  node: T,
) => ElementContent | ElementContent[] | undefined

/** Inline Markdown as HTML. */
export function inline(state: State, prose: Prose): ElementContent[] {
  return state.all({ type: 'root', children: prose as RootContent[] }) as ElementContent[]
}

/** A link to a place in the report, or its words alone where the edition does not show the place. */
export function pointTo(scribe: Scribe, { label, anchor }: Pointer): Element | string {
  const href = anchor && scribe.layout.href(anchor, scribe.part)
  return href ? h('a', { href, class: 'label' }, label) : `${label} (withheld)`
}
