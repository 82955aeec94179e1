import { z } from 'zod'
import type { PlaceOf } from '../../model/review.js'

/** The way from the top of front matter to a value in it. */
export type Path = (string | number)[]

export interface Places {
  place: PlaceOf
  placeOfKey: PlaceOf
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      Array.isArray(value) ? value[Number(part)] : isObject(value) ? value[String(part)] : undefined,
    root,
  )
}

/** The schema of the value at a path. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: unknown = schema
  for (const part of [...path, undefined]) {
    while (here instanceof z.ZodOptional) here = here.unwrap()
    if (part === undefined) break
    if (here instanceof z.ZodObject) here = here.shape[String(part)]
    else if (here instanceof z.ZodArray) here = here.element
    else if (here instanceof z.ZodRecord) here = here.valueType
  }
  return here instanceof z.ZodType ? here : undefined
}

/** The keys that the schema knows at a path. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const here = schemaAt(schema, path)
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}
