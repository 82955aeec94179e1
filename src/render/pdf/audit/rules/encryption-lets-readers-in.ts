import { dictOf, numberOf } from '../objects.js'
import type { Rule } from '../rule.js'

/** The tenth bit of the permissions: text may be taken out for assistive technology. */
const assistance = 1 << 9

export const rule: Rule = {
  id: 'encryption-lets-readers-in',
  summary: 'Encryption does not keep assistive technology out.',
  basis: 'ISO 14289-1, 7.16',
  verapdf: ['7.16-1'],
  examine({ trailer, resolve }, report) {
    const encryption = dictOf(trailer.get('Encrypt'), resolve)
    if (!encryption || ((numberOf(encryption.get('P'), resolve) ?? 0) & assistance) !== 0) return
    report({
      reason: 'The encryption of the file keeps assistive technology out',
      note: 'Allow the extraction of text for accessibility (bit 10 of `P`).',
    })
  },
}
