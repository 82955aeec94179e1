import { isReference, type Value } from '../file/values.js'
import type { ParentTree } from './parent-tree.js'
import { kidsOf, type Structure } from './structure.js'

/**
 * Puts an element between an element and some of its kids, in the place of the last of them; at the end where there are
 * none.
 *
 * @returns the number of the new element
 */
export function wrap(
  structure: Structure,
  parents: ParentTree,
  holder: number,
  isWithin: (kid: Value) => boolean,
  entries: readonly (readonly [string, Value])[],
): number {
  const element = structure.element(holder)
  const kids = kidsOf(element)
  const within = kids.filter(isWithin)
  const page = element.get('Pg')
  const added = structure.add(
    new Map<string, Value>([
      ['Type', '/StructElem'],
      ...entries,
      ['P', { object: holder }],
      ...(page === undefined ? [] : [['Pg', page] as const]),
      ...(within.length === 0 ? [] : [['K', within] as const]),
    ]),
  )
  for (const kid of within) {
    if (isReference(kid))
      structure.change(kid.object, structure.element(kid.object).set('P', { object: added }))
    else parents.move(kid, page, added)
  }
  const last = within.at(-1)
  const left = kids.flatMap((kid): Value[] => {
    if (kid === last) return [{ object: added }]
    return within.includes(kid) ? [] : [kid]
  })
  structure.change(holder, element.set('K', last === undefined ? [...left, { object: added }] : left))
  return added
}
