import { PdfArray, PdfNull, PdfRef } from '@libpdf/core'
import { numberOf, resolved } from '../objects.js'
import type { Rule } from '../rule.js'
import { contentKey } from '../structure.js'

export const rule: Rule = {
  id: 'structure-is-painted',
  summary: 'All content that the structure tree and the ParentTree name is there.',
  basis: 'ISO 32000-1, 14.7.4',
  verapdf: [],
  examine({ marking, structure, pages, resolve }, report) {
    const used = new Set(marking.used.map(({ owner, mcid }) => contentKey(owner.page, owner.form, mcid)))
    const unreadable = new Set(marking.unreadable)
    const named = new Set<number>()
    for (const element of structure.elements) {
      for (const { page, form, mcid } of element.contents) {
        const key = contentKey(page, form, mcid)
        if (unreadable.has(page) || used.has(key) || named.has(key)) continue
        named.add(key)
        report({
          at: element,
          page: page >= 0 ? page + 1 : undefined,
          reason: `A \`${element.type}\` names content with the MCID ${mcid}, and there is none`,
          note: 'Take the number out of the element, or mark the content with it.',
        })
      }
    }
    for (const [page, { key }] of pages.entries()) {
      const list = key === undefined ? undefined : resolved(structure.parents.get(key), resolve)
      if (!(list instanceof PdfArray) || unreadable.has(page)) continue
      for (let mcid = 0; mcid < list.length; mcid++) {
        const entry = list.at(mcid)
        const known = contentKey(page, 0, mcid)
        if (entry === undefined || entry instanceof PdfNull || used.has(known) || named.has(known)) continue
        const object = entry instanceof PdfRef ? `, object ${entry.objectNumber},` : ''
        report({
          page: page + 1,
          what: `MCID ${numberOf(entry, resolve) ?? mcid}`,
          reason: `The ParentTree has an element${object} for the MCID ${mcid}, and there is no such content`,
          note: 'Put `null` in its place.',
        })
      }
    }
  },
}
