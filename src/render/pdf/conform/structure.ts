import type { RawFile } from '../file/read.js'
import {
  type Dictionary,
  isReference,
  listOf,
  parseDictionary,
  printValue,
  type Value,
} from '../file/values.js'

/** The structure tree of a file as text that can be looked through without parsing all of its elements. */
export interface Structure {
  file: RawFile
  /** Number of the root of the tree. */
  root: number
  /** Numbers of the elements of a type. */
  ofType(type: string): readonly number[]
  types(): Iterable<string>
  /** The element of that number, parsed anew at each call. */
  element(number: number): Dictionary
  change(number: number, element: Dictionary): void
  /** Adds an element, and gives its number. */
  add(element: Dictionary): number
}

const type = /^<<\/Type \/StructElem\s+\/S \/([^\s/<>[\]()]+)/

/** The structure of a file that Chromium tagged. What its elements are is looked up when it is first asked for. */
export function structureOf(file: RawFile, root: number): Structure {
  let last = lastOf(file)
  let known: Map<string, number[]> | undefined
  const byType = (): Map<string, number[]> => {
    known ??= numbersByType(file)
    return known
  }
  return {
    file,
    root,
    types: () => byType().keys(),
    ofType: name => byType().get(name) ?? [],
    element: number => parseDictionary(file.objects.get(number)?.text ?? ''),
    change(number, element) {
      file.objects.set(number, { text: printValue(element) })
    },
    add(element) {
      last += 1
      file.objects.set(last, { text: printValue(element) })
      return last
    },
  }
}

function numbersByType({ objects }: RawFile): Map<string, number[]> {
  const byType = new Map<string, number[]>()
  for (const [number, { text }] of objects) {
    const [, name] = type.exec(text) ?? []
    if (name === undefined) continue
    const known = byType.get(name)
    if (known) known.push(number)
    else byType.set(name, [number])
  }
  return byType
}

/** The greatest number of an object. */
export function lastOf({ objects }: RawFile): number {
  let last = 0
  for (const number of objects.keys()) last = Math.max(last, number)
  return last
}

/** The kids of an element. */
export function kidsOf(element: Dictionary): Value[] {
  return listOf(element.get('K'))
}

/** The type of the element that a kid refers to; undefined for content. */
export function typeOfKid({ element }: Structure, kid: Value): string | undefined {
  const name = isReference(kid) ? element(kid.object).get('S') : undefined
  return typeof name === 'string' ? name.slice(1) : undefined
}
