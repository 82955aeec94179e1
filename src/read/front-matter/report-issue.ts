import type { z } from 'zod'
import { diagnose } from '../../model/diagnostic.js'
import { nearest } from '../../model/nearest.js'
import { knownKeys, type Path, type Places, valueAt } from './at-path.js'
import { audienceKey, hiding } from './lost-audience.js'
import { renameFix } from './rename-key.js'
import { inWords, list } from './words.js'

/**
 * Says what is wrong with a value, or with the keys that are not known beside it.
 *
 * @param value what is left of the input while it is validated
 * @param input what the author wrote, of which `value` may have lost something by now
 */
export function reportIssue(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  places: Places,
  input: unknown,
): void {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const known = knownKeys(schema, path)
      const note = noteOnKey(key, known)
      diagnose(
        places.placeOfKey(...path, key),
        'key-is-known',
        `The key \`${key}\` is not known`,
        key === audienceKey(value, issue) ? `${note} ${hiding(path, known)}` : note,
        renameFix(schema, input, path, key, places),
      )
    }
    return
  }
  const { reason, note } = inWords(issue, valueAt(value, path))
  diagnose(places.place(...path), 'front-matter-is-valid', reason, note)
}

function noteOnKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  if (near) return `Did you mean \`${near}\`?`
  return key.includes(' ')
    ? 'If it is part of the text before it, put the whole text in quotes: between braces a comma begins a new key.'
    : `Known here: ${list(known)}.`
}
