import retextPassive from 'retext-passive'
import { type Hit, retext } from './retext.js'

const irregular = retext(retextPassive())
const auxiliary = /\b(?:am|are|were|being|is|been|was|be)\b/i
/** retext-passive knows the irregular verbs; the regular ones end alike. */
const regular = /\b(?:am|are|were|being|is|been|was|be) (?:not |\p{Ll}+ly )?(\p{Ll}{2,}ed)\b/giu
/** Words that end so and say how something is, not what was done to it. */
const adjectives = new Set(
  'advanced beloved concerned crowded detailed dedicated diversified experienced gifted interested learned limited mixed naked needed qualified related sacred seed shed skilled speed talented tired unarmed uninjured uniformed unrelated used varied wicked worried'.split(
    ' ',
  ),
)

/** The participles of verbs in the passive voice: `held` in "The post was held". */
export function passivesIn(sentence: string): Hit[] {
  if (!auxiliary.test(sentence)) return []
  const hits = irregular(sentence)
  for (const { 0: whole, 1: participle = '', index } of sentence.matchAll(regular)) {
    if (adjectives.has(participle.toLowerCase())) continue
    const end = index + whole.length
    hits.push({ start: end - participle.length, end, actual: participle, expected: [] })
  }
  return hits
}
