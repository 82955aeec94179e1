import { closest, distance } from 'fastest-levenshtein'

/** The known word that an author most likely meant, if one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined
  const near = closest(word.toLowerCase(), [...known])
  return distance(word.toLowerCase(), near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined
}
