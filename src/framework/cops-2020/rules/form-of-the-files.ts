import { binding, error, info, type Rows, warning } from './row.js'

/** What cannot be read as it was meant may be something to withhold: most of these no author can suppress. */
export const formOfTheFiles: Rows = {
  'review-is-a-folder': { ...error('inferred'), ...binding },
  'file-is-readable': { ...error('inferred'), ...binding },
  'file-is-utf8': { ...error('inferred'), ...binding },
  'file-has-no-byte-order-mark': info('inferred'),
  'file-is-not-empty': warning('inferred'),
  'placeholder-is-replaced': error('inferred'),
  'front-matter-is-yaml': { ...error('inferred'), ...binding },
  'front-matter-is-valid': { ...error('inferred'), ...binding },
  'key-is-known': { ...error('inferred'), ...binding },
  'html-is-absent': error('inferred'),
  'link-is-safe': { ...error('inferred'), ...binding },
  'directive-is-known': { ...error('inferred'), ...binding },
  'directive-is-closed': { ...error('inferred'), ...binding },
  'withhold-is-closed': { ...error('inferred'), ...binding },
  'asset-exists': error('inferred'),
  'asset-is-inside-review': { ...error('inferred'), ...binding },
  'picture-is-usable': error('inferred'),
  'data-is-rectangular': { ...error('inferred'), ...binding },
}

/** About the check itself. */
export const check: Rows = {
  'suppression-gives-reason': { ...warning('inferred'), ...binding },
  'suppression-is-allowed': { ...error('inferred'), ...binding },
  'suppression-is-used': { ...warning('inferred'), ...binding },
  'rule-is-checked': { ...error('inferred'), ...binding },
}
