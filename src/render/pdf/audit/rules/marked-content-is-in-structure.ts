import type { Rule } from '../rule.js'
import { contentKey, parentAt } from '../structure.js'

export const rule: Rule = {
  id: 'marked-content-is-in-structure',
  summary: 'All tagged content belongs to an element of the structure tree, which lists it.',
  basis: 'ISO 32000-1, 14.7.4.4; ISO 14289-1, 7.1',
  verapdf: ['7.1-3'],
  examine({ marking, structure, resolve }, report) {
    if (structure.elements.length === 0) return
    const note = 'The MCID, the ParentTree and the structure tree must name each other.'
    for (const { owner, mcid } of marking.used) {
      const parent = parentAt(structure, owner.key, mcid, resolve)
      const page = owner.page + 1
      if (!parent) {
        report({
          page,
          what: `MCID ${mcid}`,
          reason: `Content with the MCID ${mcid} belongs to no element`,
          note,
        })
      } else if (structure.claims.get(contentKey(owner.page, owner.form, mcid)) !== parent) {
        const reason = `The \`${parent.type}\` to which content with the MCID ${mcid} belongs does not list it`
        report({ at: parent, page, what: `MCID ${mcid}`, reason, note })
      }
    }
  },
}
