import type { Place } from '../model/place.js'
import { wasRefused } from './refused.js'

/**
 * The keys that a group of front matter lacks or leaves blank. What reading refused is there, and was reported; so was
 * whatever left a group without any key.
 */
export function missingIn<K extends string>(
  group: { readonly [key in K]?: unknown },
  keys: readonly K[],
  placeOf: (key: K) => Place,
): K[] {
  if (Object.keys(group).length === 0) return []
  return keys.filter(key => isEmpty(group[key]) && !wasRefused(placeOf(key)))
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty)
  return value === undefined || (typeof value === 'string' && value.trim() === '')
}

const either = new Intl.ListFormat('en-US', { type: 'disjunction' })

/** "`role` or `expertise`" */
export function eitherKey(keys: readonly string[]): string {
  return either.format(keys.map(key => `\`${key}\``))
}
