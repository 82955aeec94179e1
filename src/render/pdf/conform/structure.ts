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
  types: ReadonlySet<string>
  /** The element of that number, parsed anew at each call. */
  element(number: number): Dictionary
  change(number: number, element: Dictionary): void
  /** Adds an element, and gives its number. */
  add(element: Dictionary): number
}

const type = /^<<\/Type \/StructElem\s+\/S \/([^\s/<>[\]()]+)/

/** The structure of a file that Chromium tagged. */
export function structureOf(file: RawFile, root: number): Structure {
  const byType = new Map<string, number[]>()
  let last = 0
  for (const [number, { text }] of file.objects) {
    last = Math.max(last, number)
    const [, name] = type.exec(text) ?? []
    if (name === undefined) continue
    const known = byType.get(name)
    if (known) known.push(number)
    else byType.set(name, [number])
  }
  return {
    file,
    root,
    types: new Set(byType.keys()),
    ofType: name => byType.get(name) ?? [],
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

/** The kids of an element. */
export function kidsOf(element: Dictionary): Value[] {
  return listOf(element.get('K'))
}

/** The type of the element that a kid refers to; undefined for content. */
export function typeOfKid({ element }: Structure, kid: Value): string | undefined {
  const name = isReference(kid) ? element(kid.object).get('S') : undefined
  return typeof name === 'string' ? name.slice(1) : undefined
}
