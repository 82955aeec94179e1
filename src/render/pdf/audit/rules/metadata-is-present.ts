import { dictOf } from '../objects.js'
import type { Rule } from '../rule.js'

export const rule: Rule = {
  id: 'metadata-is-present',
  summary: 'The document has metadata (XMP).',
  basis: 'ISO 14289-1, 7.1',
  verapdf: ['7.1-8'],
  examine({ xmp, catalog, resolve }, report) {
    const metadata = dictOf(catalog.get('Metadata'), resolve)
    const kinds = [metadata?.getName('Type', resolve)?.value, metadata?.getName('Subtype', resolve)?.value]
    if (xmp && kinds.join() === 'Metadata,XML') return
    report({
      reason: xmp
        ? 'The metadata stream is not of the type `Metadata` and the subtype `XML`'
        : 'There is no metadata',
      note: 'Give the catalog a stream `Metadata` with XMP: title, language and the identification of PDF/UA.',
    })
  },
}
