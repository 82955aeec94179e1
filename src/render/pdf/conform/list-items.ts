import { isReference, type Value } from '../file/values.js'
import type { ParentTree } from './parent-tree.js'
import { kidsOf, type Structure, typeOfKid } from './structure.js'

/**
 * Gives every item of a list a body (ISO 32000-1, 14.8.4.3.3): an item may hold a label and a body and nothing else, and
 * Chromium puts what it holds beside the label.
 */
export function giveListItemsBodies(structure: Structure, parents: ParentTree): void {
  for (const number of structure.ofType('LI')) {
    const item = structure.element(number)
    const kids = kidsOf(item)
    const isLabel = (kid: Value): boolean => typeOfKid(structure, kid) === 'Lbl'
    const rest = kids.filter(kid => !isLabel(kid))
    if (rest.length === 1 && typeOfKid(structure, rest[0] ?? '') === 'LBody') continue
    const page = item.get('Pg')
    const body = structure.add(
      new Map<string, Value>([
        ['Type', '/StructElem'],
        ['S', '/LBody'],
        ['P', { object: number }],
        ...(page === undefined ? [] : [['Pg', page] as const]),
        ...(rest.length === 0 ? [] : [['K', rest] as const]),
      ]),
    )
    for (const kid of rest) {
      if (isReference(kid))
        structure.change(kid.object, structure.element(kid.object).set('P', { object: body }))
      else parents.move(kid, page, body)
    }
    structure.change(number, item.set('K', [...kids.filter(isLabel), { object: body }]))
  }
}
