import type { Fix } from '../../model/fix.js'
import { linesOf } from '../../model/lines.js'
import { nearest } from '../../model/nearest.js'
import type { Place } from '../../model/place.js'

/** The one known key that an author can have meant; undefined where there are two, or none that is near. */
export function onlyNear(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known)
  const others = known.filter(each => each !== near)
  return near !== undefined && nearest(key, others) === undefined ? near : undefined
}

/**
 * Gives a key its name.
 *
 * @param within the values that the key lies in, from the outermost: where it lies outside one of them, it came by an
 *   alias, and is written where another value needs it too
 */
export function renameFix(
  key: string,
  name: string,
  place: Place,
  within: readonly Place[],
): Fix | undefined {
  const { file, start, end } = place
  const line = linesOf(file)[start.line - 1] ?? ''
  const typed = line.slice(start.column - 1, end.column - 1)
  const isKey = start.line === end.line && [key, `'${key}'`, `"${key}"`].includes(typed)
  if (!isKey || !within.every(each => holds(each, place))) return undefined
  return { title: `Rename it \`${name}\``, edits: [{ path: file.path, start, end, text: name }] }
}

function holds(outer: Place, inner: Place): boolean {
  const isAfter = (a: Place['start'], b: Place['start']): boolean =>
    a.line > b.line || (a.line === b.line && a.column >= b.column)
  return isAfter(inner.start, outer.start) && isAfter(outer.end, inner.end)
}
