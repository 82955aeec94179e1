import { z } from 'zod'
import { diagnose } from '../../model/diagnostic.js'
import type { Fix } from '../../model/fix.js'
import { nearest } from '../../model/nearest.js'
import type { Place } from '../../model/place.js'
import type { PlaceOf } from '../../model/review.js'
import { meansAudience } from '../means-audience.js'
import { onlyNear, renameFix } from './rename-key.js'
import { swallowsAudience } from './swallowed.js'
import { inWords, list } from './words.js'

type Path = (string | number)[]
type Issue = z.core.$ZodIssue

/** Far above what any part of a record has; each key is compared with all beside it. */
const mostKeys = 100

export interface Places {
  place: PlaceOf
  placeOfKey: PlaceOf
}

export interface Valid<T> {
  value: T
  /** The file as a whole names an audience, which no file has: all of it is to be withheld. */
  hidden: boolean
}

/**
 * Keeps what is valid and reports the rest, field by field: one bad value never costs an author the others.
 *
 * A value of `audience` that is not known, or a key that looks like a misspelled `audience`, is read as
 * `confidential`: a slip of the pen must not publish what was meant to be withheld. Where nothing can be withheld, such
 * as a member of the team, such a key costs all the values beside it.
 *
 * @param places where values and keys stand; without them nothing is reported
 */
export function validate<S extends z.ZodType>(
  schema: S,
  input: unknown,
  places: Places | undefined,
): Valid<z.infer<S>> {
  let hidden = false
  const value = structuredClone(isObject(input) ? input : {})
  prepare(schema, value, [], places)
  // Each round removes at least one value, so this ends; unions may show a second fault only after the first is gone.
  for (;;) {
    const result = schema.safeParse(value)
    if (result.success) return { value: result.data, hidden }
    for (const issue of result.error.issues.toReversed()) {
      if (places) report(schema, value, issue, places, input)
      if (issue.path.length === 0 && audienceKey(value, issue) !== undefined) hidden = true
      remove(schema, value, issue)
    }
  }
}

/** @param input what the author wrote, of which `value` may have lost something by now */
function report(
  schema: z.ZodType,
  value: unknown,
  issue: Issue,
  { place, placeOfKey }: Places,
  input: unknown,
): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = knownKeys(schema, path)
      const note = noteOnKey(key, known)
      diagnose(
        placeOfKey(...path, key),
        'key-is-known',
        `The key \`${key}\` is not known`,
        key === audienceKey(value, issue) ? `${note} ${hiding(path, known)}` : note,
        fixOfKey(schema, input, path, key, { place, placeOfKey }),
      )
    }
    return
  }
  const { reason, note } = inWords(issue, get(value, path))
  diagnose(place(...path), 'front-matter-is-valid', reason, note)
}

function noteOnKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  if (near) return `Did you mean \`${near}\`?`
  return key.includes(' ')
    ? 'If it is part of the text before it, put the whole text in quotes: between braces a comma begins a new key.'
    : `Known here: ${list(known)}.`
}

/** The name that a key must have meant: the only one that is near and free, and that takes its value. */
function fixOfKey(
  schema: z.ZodType,
  input: unknown,
  path: Path,
  key: string,
  { place, placeOfKey }: Places,
): Fix | undefined {
  const beside = get(input, path)
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
  return here.safeParse(renamed).success ? renameFix(key, name, placeOfKey(...path, key), outer) : undefined
}

/** What becomes of the values beside a key that was meant to say who may read them. */
function hiding(path: Path, known: readonly string[]): string {
  if (known.includes('audience')) return 'Until then it is in no edition.'
  const what = path.length === 0 ? 'all of this file is' : 'everything beside it is'
  return `Nothing can be withheld with it here, and until it is gone ${what} in no edition.`
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const here = schemaAt(schema, path)
  return here instanceof z.ZodObject ? Object.keys(here.shape) : []
}

/** The schema of the value at a path. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
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

/** Takes out the value that the issue is about. An item of a list is emptied instead: the others keep their places. */
function remove(schema: z.ZodType, root: object, issue: Issue): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const holder = get(root, path)
    if (!isObject(holder)) return
    const hides = audienceKey(root, issue) !== undefined
    for (const key of issue.keys) delete holder[key]
    if (!hides) return
    if (knownKeys(schema, path).includes('audience')) holder.audience = 'confidential'
    else if (path.length > 0) for (const key of Object.keys(holder)) delete holder[key]
    return
  }
  const holder = get(root, path.slice(0, -1))
  const last = path.at(-1)
  if (Array.isArray(holder)) holder[Number(last)] = {}
  else if (isObject(holder) && last === 'audience') holder.audience = 'confidential'
  else if (isObject(holder)) delete holder[String(last)]
}

/**
 * A known key that is left blank is as good as not there; a blank key that is not known is still to be reported. What
 * has its audience in one of its texts is shown to nobody.
 */
function prepare(schema: z.ZodType, value: unknown, path: Path, places: Places | undefined): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) prepare(schema, item, [...path, index], places)
  }
  if (!isObject(value)) return
  const known = knownKeys(schema, path)
  for (const [key, item] of Object.entries(value)) {
    if (item === null && isBlankValue(schema, path, known, key)) delete value[key]
    else prepare(schema, item, [...path, key], places)
  }
  const swallowing = known.includes('audience') ? swallowsAudience(value) : undefined
  if (swallowing === undefined) return
  value.audience = 'confidential'
  if (places) reportSwallowed(swallowing, places.place(...path, swallowing))
}

/** Whether a blank value is as good as none. A list of reasons keeps its blanks: a reason is to be asked for. */
function isBlankValue(schema: z.ZodType, path: Path, known: readonly string[], key: string): boolean {
  if (known.includes(key)) return true
  return known.length === 0 && !schemaAt(schema, path)?.safeParse({ [key]: null }).success
}

function reportSwallowed(key: string, place: Place): void {
  diagnose(
    place,
    'front-matter-is-valid',
    `The text of \`${key}\` takes in a line with \`audience:\``,
    'Begin that line as far left as the keys before it. Until then it is in no edition.',
  )
}

/** The unknown key of an issue that was most likely meant to say who may read what stands beside it. */
function audienceKey(root: unknown, issue: Issue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  const holder = get(root, issue.path as Path)
  return issue.keys.find(key => meansAudience(key, isObject(holder) ? holder[key] : undefined))
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
