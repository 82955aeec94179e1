import type { z } from 'zod'
import { meansAudience } from '../means-audience.js'
import { isObject, type Path, valueAt } from './at-path.js'

/** The unknown key of an issue that was most likely meant to say who may read what stands beside it. */
export function audienceKey(root: unknown, issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  const holder = valueAt(root, issue.path as Path)
  return issue.keys.find(key => meansAudience(key, isObject(holder) ? holder[key] : undefined))
}

/**
 * Hides what stands beside such a key. Where nothing can be withheld the values go; of a file as a whole they stay, for
 * all of it is hidden.
 */
export function hideBeside(holder: Record<string, unknown>, path: Path, known: readonly string[]): void {
  if (known.includes('audience')) holder.audience = 'confidential'
  else if (path.length > 0) for (const key of Object.keys(holder)) delete holder[key]
}

/** The same in words, for the author. */
export function hiding(path: Path, known: readonly string[]): string {
  if (known.includes('audience')) return 'Until then it is in no edition.'
  const what = path.length === 0 ? 'all of this file is' : 'everything beside it is'
  return `Nothing can be withheld with it here, and until it is gone ${what} in no edition.`
}
