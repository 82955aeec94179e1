import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { diagnose } from '../../model/diagnostic.js'
import type { PlaceOf } from '../../model/review.js'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/**
 * Keeps what is valid and reports the rest, field by field: one bad value never costs an author the others.
 *
 * A value of `audience` that is not known, or a key that looks like a misspelled `audience`, is read as
 * `confidential`: a slip of the pen must not publish what was meant to be withheld.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  input: unknown,
  place: PlaceOf,
  placeOfKey: PlaceOf,
): z.infer<S> {
  let value = structuredClone(isObject(input) ? input : {})
  if (!isObject(input)) {
    diagnose(
      place(),
      'front-matter-is-valid',
      'The front matter is not a list of keys',
      'Write `key: value` on each line.',
    )
  }
  // Each round removes at least one value, so this ends; unions may show a second fault only after the first is gone.
  for (;;) {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    for (const issue of result.error.issues.toReversed()) {
      report(schema, issue, place, placeOfKey)
      value = remove(value, issue) as typeof value
    }
  }
}

function report(schema: z.ZodType, issue: Issue, place: PlaceOf, placeOfKey: PlaceOf): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const near = nearest(key, knownKeys(schema, path))
      diagnose(
        placeOfKey(...path, key),
        'key-is-known',
        `The key \`${key}\` is not known`,
        near ? `Did you mean \`${near}\`?` : `Known here: ${list(knownKeys(schema, path))}.`,
      )
    }
    return
  }
  const key = path.filter(part => typeof part === 'string').at(-1) ?? 'value'
  diagnose(place(...path), 'front-matter-is-valid', `\`${key}\` ${fault(issue)}`, remedy(issue))
}

function fault(issue: Issue): string {
  if (issue.code === 'invalid_value') return 'has a value that is not known'
  if (issue.code === 'invalid_type') return `should be ${nouns[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_format') return 'should be a whole number'
  return 'should be a text or a list of texts'
}

function remedy(issue: Issue): string {
  if (issue.code === 'invalid_value') return `Use one of ${list(issue.values.map(String))}.`
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') return 'Write `true` or `false`.'
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Begin each item with `- `.'
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return 'Write it as text; put quotes round it if it looks like something else.'
  }
  return 'See the authoring format for the shape of this key.'
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

function list(words: readonly string[]): string {
  return words.map(word => `\`${word}\``).join(', ')
}

function nearest(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(key.toLowerCase(), [...known])
  return distance(key.toLowerCase(), near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let here: unknown = schema
  for (const part of [...path, undefined]) {
    while (here instanceof z.ZodOptional) here = here.unwrap()
    if (part === undefined) break
    if (here instanceof z.ZodObject) here = here.shape[String(part)]
    else if (here instanceof z.ZodArray) here = here.element
    else if (here instanceof z.ZodRecord) here = here.valueType
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}

/** Takes out the value that the issue is about. An item of a list is emptied instead: the others keep their places. */
function remove(root: unknown, issue: Issue): unknown {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const holder = get(root, path)
    if (!isObject(holder)) return root
    for (const key of issue.keys) {
      delete holder[key]
      if (nearest(key, ['audience']) !== undefined) holder.audience = 'confidential'
    }
    return root
  }
  const holder = get(root, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(holder)) holder[Number(last)] = {}
  else if (isObject(holder) && last === 'audience') holder.audience = 'confidential'
  else if (isObject(holder)) delete holder[String(last)]
  return root
}

function get(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      Array.isArray(value) ? value[Number(part)] : isObject(value) ? value[String(part)] : undefined,
    root,
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
