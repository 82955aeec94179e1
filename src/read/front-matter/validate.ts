import type { z } from 'zod'
import { isObject, knownKeys, type Path, type Places, valueAt } from './at-path.js'
import { audienceKey, hideBeside } from './lost-audience.js'
import { prepare } from './prepare.js'
import { reportIssue } from './report-issue.js'

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
      if (places) reportIssue(schema, value, issue, places, input)
      if (issue.path.length === 0 && audienceKey(value, issue) !== undefined) hidden = true
      remove(schema, value, issue)
    }
  }
}

/** Takes out the value that the issue is about. An item of a list is emptied instead: the others keep their places. */
function remove(schema: z.ZodType, root: object, issue: z.core.$ZodIssue): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(root, path)
    if (!isObject(holder)) return
    const hides = audienceKey(root, issue) !== undefined
    for (const key of issue.keys) delete holder[key]
    if (hides) hideBeside(holder, path, knownKeys(schema, path))
    return
  }
  const outer = path.slice(0, -1)
  const holder = valueAt(root, outer)
  const last = path.at(-1)
  if (Array.isArray(holder)) holder[Number(last)] = {}
  else if (isObject(holder)) {
    delete holder[String(last)]
    if (last === 'audience') hideBeside(holder, outer, knownKeys(schema, outer))
  }
}
