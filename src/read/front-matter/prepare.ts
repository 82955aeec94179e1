import type { z } from 'zod'
import { diagnose } from '../../model/diagnostic.js'
import type { Place } from '../../model/place.js'
import { isObject, knownKeys, type Path, type Places, schemaAt } from './at-path.js'
import { swallowsAudience } from './swallowed.js'

/**
 * Prepares a value to be held against its schema. A known key that is left blank is as good as not there; a blank key
 * that is not known is still to be reported. What has its audience in one of its texts is shown to nobody.
 *
 * @param places where values stand; without them nothing is reported
 */
export function prepare(schema: z.ZodType, value: unknown, path: Path, places: Places | undefined): void {
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
