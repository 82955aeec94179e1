import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'type-is-standard',
  summary: 'Every type of element is a standard type or mapped to one.',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-5'],
  examine({ structure }, report) {
    const told = new Set<string>()
    for (const element of structure.elements) {
      const { type, role } = element
      if (role.standard !== undefined || role.circular || told.has(type)) continue
      told.add(type)
      report({
        at: element,
        reason: `\`${type}\` is no standard type, and the role map does not say what it stands for`,
        note: 'Map it to the nearest standard type in `RoleMap`.',
      })
    }
  },
}
