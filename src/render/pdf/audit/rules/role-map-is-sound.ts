import { dictOf } from '../objects.js'
import type { Rule } from '../rule.js'
import { roleFinder } from '../standard-types.js'

export const rule: Rule = {
  id: 'role-map-is-sound',
  summary: 'No mapping of types runs in a circle, and no standard type is mapped to another.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-6', '7.1-7'],
  examine({ structure, resolve }, report) {
    const map = dictOf(structure.root?.get('RoleMap'), resolve)
    const roleOf = roleFinder(map, resolve)
    for (const { value: type } of map?.keys() ?? []) {
      const { circular, remapped } = roleOf(type)
      if (!circular && !remapped) continue
      report({
        what: type,
        reason: circular
          ? `The mapping of \`${type}\` runs in a circle`
          : `The standard type \`${type}\` is mapped`,
        note: 'A mapping leads from a type of your own to a standard type.',
      })
    }
  },
}
