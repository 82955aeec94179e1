import type { z } from 'zod'
import type { Fix } from '../../model/fix.js'
import { linesOf } from '../../model/lines.js'
import { nearest } from '../../model/nearest.js'
import type { Place } from '../../model/place.js'
import { isObject, knownKeys, type Path, type Places, schemaAt, valueAt } from './at-path.js'
import { prepare } from './prepare.js'

/** Far above what any part of a record has; each key is compared with all beside it. */
const mostKeys = 100

/**
 * Gives a key that is not known the name that it must have meant: the only one that is near and free, and that takes its
 * value.
 *
 * @param input what the author wrote
 * @param path where the key stands in it
 */
export function renameFix(
  schema: z.ZodType,
  input: unknown,
  path: Path,
  key: string,
  { place, placeOfKey }: Places,
): Fix | undefined {
  const beside = valueAt(input, path)
  const here = schemaAt(schema, path)
  const known = knownKeys(schema, path)
  const name = onlyNear(key, known)
  if (!name || !here || !isObject(beside) || Object.keys(beside).length > mostKeys) return undefined
  const rivals = Object.keys(beside).filter(other => other === name || onlyNear(other, known) === name)
  if (rivals.some(other => other !== key)) return undefined
  // Until it is mended nobody reads what stands beside it; that it may be public is for a person to say.
  if (name === 'audience' && beside[key] === 'public') return undefined
  const renamed = { [name]: structuredClone(beside[key]) }
  prepare(here, renamed, [], undefined)
  const outer = path.map((_, index) => place(...path.slice(0, index + 1)))
  return here.safeParse(renamed).success ? rename(key, name, placeOfKey(...path, key), outer) : undefined
}

/** The one known key that an author can have meant; undefined where there are two, or none that is near. */
function onlyNear(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known)
  const others = known.filter(each => each !== near)
  return near !== undefined && nearest(key, others) === undefined ? near : undefined
}

/**
 * @param within the values that the key lies in, from the outermost: where it lies outside one of them, it came by an
 *   alias, and is written where another value needs it too
 */
function rename(key: string, name: string, place: Place, within: readonly Place[]): Fix | undefined {
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
