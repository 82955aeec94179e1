import type { Element } from 'hast'
import { s } from 'hastscript'
import type { EntryKind } from '../model/vocabulary.js'

/** Shapes tell the kinds of entry apart where colour does not: a ring, a tick, an arrow. */
const shapes: Readonly<Record<EntryKind, Element[]>> = {
  finding: [
    s('circle', { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }),
    s('circle', { cx: 8, cy: 8, r: 2, fill: 'currentColor' }),
  ],
  'what-worked': [
    s('path', { d: 'M2.5 8.5 6.5 12.5 13.5 4', fill: 'none', stroke: 'currentColor', strokeWidth: 2.4 }),
  ],
  'recommended-practice': [
    s('path', { d: 'M2 8h11M8.5 3.5 13 8l-4.5 4.5', fill: 'none', stroke: 'currentColor', strokeWidth: 2.2 }),
  ],
}

/** The icon of a kind of entry. It says nothing that its label does not say. */
export function icon(kind: EntryKind): Element {
  return s(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', width: 14, height: 14, ariaHidden: 'true', focusable: 'false' },
    shapes[kind],
  )
}
