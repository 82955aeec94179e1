import type { ParentTree } from './parent-tree.js'
import { kidsOf, type Structure, typeOfKid } from './structure.js'
import { wrap } from './wrap.js'

/**
 * Gives every item of a list a body (ISO 32000-1, 14.8.4.3.3): an item may hold a label and a body and nothing else, and
 * Chromium puts what it holds beside the label.
 */
export function giveListItemsBodies(structure: Structure, parents: ParentTree): void {
  for (const number of structure.ofType('LI')) {
    const types = kidsOf(structure.element(number)).map(kid => typeOfKid(structure, kid))
    const rest = types.filter(type => type !== 'Lbl')
    if (rest.length === 1 && rest[0] === 'LBody') continue
    wrap(structure, parents, number, kid => typeOfKid(structure, kid) !== 'Lbl', [['S', '/LBody']])
  }
}
