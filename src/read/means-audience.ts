import { distance } from 'fastest-levenshtein'

const signs = /^\W*(?:aud|with-?h|confid|visib|restrict|edition)/i

/**
 * Whether a key or a column that is not known was most likely meant to say who may read something. A slip of the pen
 * must not publish what was meant to be withheld, so what it stands in is then shown to nobody.
 */
export function meansAudience(key: string, value?: unknown): boolean {
  return (
    signs.test(key) ||
    distance(key.toLowerCase(), 'audience') <= 2 ||
    value === 'agency' ||
    value === 'confidential'
  )
}
