import { closest, distance } from 'fastest-levenshtein'

/** The known word that an author most likely meant, if one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined
  const typed = word.toLowerCase()
  const near = closest(typed, [...known])
  const slips = distance(typed, near)
  return slips <= Math.max(1, Math.floor(near.length / 3)) || (slips === 2 && isSwapped(typed, near))
    ? near
    : undefined
}

/** Two letters that changed places are one slip, though they count as two. */
function isSwapped(word: string, near: string): boolean {
  return [...word].sort().join('') === [...near].sort().join('')
}
