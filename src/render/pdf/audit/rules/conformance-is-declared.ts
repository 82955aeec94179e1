import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'conformance-is-declared',
  summary: 'The metadata says that the document is PDF/UA-1.',
  basis: 'ISO 14289-1, 5',
  verapdf: ['5-1', '5-2', '5-3', '5-4', '5-5'],
  examine({ xmp }, report) {
    // That there is none at all has its own rule.
    if (!xmp || (xmp.part === '1' && xmp.prefix === 'pdfuaid')) return
    report({
      what: xmp.part ?? '',
      reason:
        xmp.part === undefined
          ? 'The metadata does not say that the document is PDF/UA'
          : `The metadata says \`${xmp.prefix}:part\` \`${xmp.part}\``,
      note: 'Set `pdfuaid:part` to 1 once the other findings are mended.',
    })
  },
}
