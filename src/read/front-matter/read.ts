import type { VFile } from 'vfile'
import type { z } from 'zod'
import { type Place, startOf } from '../../model/place.js'
import type { PlaceOf } from '../../model/review.js'
import { splitFile } from './split.js'
import { validate } from './validate.js'
import { pathKey, type YamlTree } from './yaml.js'

export interface FrontMatter<T> {
  /** What of the front matter is valid. */
  value: T
  place: PlaceOf
  body: string
  /** Why nothing in this file can be shown, if so: it is then in no edition. */
  hidden: string | undefined
  /** Why nothing that it declares can be shown, if so: what says who may read it may be lost. */
  unsure: string | undefined
}

/** Reads and validates the front matter of a file. Never throws; what is wrong becomes diagnostics. */
export function readFrontMatter<S extends z.ZodType>(file: VFile, schema: S): FrontMatter<z.infer<S>> {
  const { tree, body } = splitFile(file)
  const place = placeIn(file, tree, 'values')
  const placeOfKey = placeIn(file, tree, 'keys')
  const unsure = tree !== undefined && tree.troubles.length > 0
  // What follows a fault is not what the author meant, and to report it as well would only hide the fault.
  const places = unsure ? undefined : { place, placeOfKey }
  const { value, hidden } = validate(schema, tree?.value ?? {}, places)
  return {
    value,
    place,
    body,
    hidden: hidden ? 'the file asks to be withheld' : undefined,
    unsure: unsure ? 'its front matter cannot be read' : undefined,
  }
}

function placeIn(file: VFile, tree: YamlTree | undefined, which: 'values' | 'keys'): PlaceOf {
  return (...path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const key = pathKey(path.slice(0, length))
      const range = tree?.[which].get(key) ?? tree?.values.get(key)
      if (tree && range) return { file, start: at(tree, range[0]), end: at(tree, range[1]) }
    }
    return startOf(file)
  }
}

function at(tree: YamlTree, offset: number): Place['start'] {
  const { line, col } = tree.lines.linePos(offset)
  // The YAML text begins after the three hyphens of the first line.
  return { line: Math.max(line, 1), column: line === 1 ? col + 3 : col, offset: offset + 3 }
}
