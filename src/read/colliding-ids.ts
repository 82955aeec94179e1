import type { Entry, Section } from '../model/review.js'
import { type Audience, audiences } from '../model/vocabulary.js'

/**
 * Gives entries that share an id the strictest audience among them: the text cannot say which of them it places and
 * discusses, and what is meant for the one must not be read by those of the other.
 */
export function shareAudience(sections: readonly Section[]): void {
  const entries = sections.flatMap(section => section.entries)
  const strictest = new Map<string, Entry>()
  for (const entry of entries) {
    const known = strictest.get(entry.id)
    if (!known || rank(entry.audience) > rank(known.audience)) strictest.set(entry.id, entry)
  }
  for (const entry of entries) {
    const { audience, matter } = strictest.get(entry.id) ?? entry
    if (entry.id === '' || audience === entry.audience) continue
    entry.audience = audience
    entry.matter = { ...entry.matter, reason: matter.reason } as never
  }
}

/** The vocabulary lists audiences from the widest to the narrowest. */
function rank(audience: Audience): number {
  return audiences.indexOf(audience)
}
