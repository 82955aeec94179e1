import { duties, mayBeDuties, openers } from '../words/modal-verbs.js'
import type { Sentence } from './sentences.js'

/** A sentence that asks for something, in its parts: "The department | should | train all officers." */
export interface Clause {
  /** Without what goes before it, such as "When the bridge closes,". Empty where the sentence has no verb of duty. */
  subject: string
  /** The verb of duty; empty where there is none, as in "Train all officers." */
  modal: string
  /** What is to be done; without a verb of duty, the whole sentence. */
  deed: string
  /** Offset of the deed in the text of the passage. */
  deedAt: number
  /** "It is recommended that", "We recommend that" */
  preamble: string
}

const preambles =
  /^(?:it is|it was|we|the (?:review )?(?:team|panel|authors|reviewers|assessors))(?: \p{Ll}+){0,2} recommend(?:s|ed)? (?:that )?/iu

const known = new WeakMap<Sentence, Clause>()

/** The parts of a sentence of a recommendation; several rules ask for them. */
export function clauseOf(sentence: Sentence): Clause {
  const clause = known.get(sentence) ?? parted(sentence)
  known.set(sentence, clause)
  return clause
}

function parted({ text, at }: Sentence): Clause {
  const preamble = preambles.exec(text)?.[0] ?? ''
  const words = text.slice(preamble.length)
  const modal = modalIn(words, duties) ?? modalIn(words, mayBeDuties)
  if (!modal) return { subject: '', modal: '', deed: words, deedAt: at + preamble.length, preamble }
  const from = modal.index + modal[0].length
  const rest = words.slice(from)
  const deed = rest.trimStart()
  const deedAt = at + preamble.length + from + rest.length - deed.length
  return { subject: subjectIn(words.slice(0, modal.index).trim()), modal: modal[0], deed, deedAt, preamble }
}

/** The first verb of duty that is not that of a relative clause: "Supervisors who must sign should …". */
function modalIn(text: string, pattern: RegExp): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)]
  return (
    all.find(
      ({ index }) => !/\b(?:who|that|which|it|they)\s$/i.test(text.slice(Math.max(0, index - 8), index)),
    ) ?? all[0]
  )
}

function subjectIn(text: string): string {
  if (!openers.test(text) || !text.includes(',')) return text
  const last = text.slice(text.lastIndexOf(',') + 1).trim()
  // "the chief, with the sheriff," stands between two commas and is no subject of its own.
  return /^(?:with|including|and|or|as|in|through|along|together|by)\b/i.test(last) || last === ''
    ? text.slice(text.indexOf(',') + 1).trim()
    : last
}
