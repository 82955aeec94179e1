import { section } from '../example.js'
import { type Clause, clauseOf } from '../prose/clause.js'
import type { Sentence } from '../prose/sentences.js'
import type { Rule } from '../rule.js'
import { actionVerbs, finishingVerbs, objects } from '../words/action-verbs.js'

export const rule: Rule = {
  id: 'recommendation-is-single',
  summary: 'Every recommendation asks for one action.',
  why: 'Two actions have two owners, two dates and two ends. Written as one, the half that was done hides the half that was not.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: channels
            practice: The department should assign separate command, traffic and tactical channels in every plan.
          - id: order
            practice: The chief should write and publish an order that says when units leave and who must relieve them.
          - id: test
            practice: The center should test the patch and record the result.
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: pursuits
            practice: The department should write a policy on foot pursuits and train all officers in it. ◀ recommendation-is-single
          - id: radios
            practice: The center should test the patch every month, and the county should replace its radios. ◀ recommendation-is-single
      `),
      section(`
        recommended-practices:
          - id: posts
            practice: >-
              The planners should name two command posts in every plan.
              They should also walk each of them a week before. ◀ recommendation-is-single
      `),
    ],
  },
  check(_review, report, { passages }) {
    for (const { entry, field, sentences, placeAt } of passages()) {
      if (entry?.kind !== 'recommended-practice' || field !== 'practice') continue
      const second = secondIn(sentences)
      if (!second) continue
      const { first, next, start, end, words } = second
      // A long text, or one that is withheld, need not stand in a message a second time.
      const isShown = entry.audience === 'public' && first.length + next.length <= longestShown
      const proposal = isShown ? `: \`${first}\` and \`${next}\`` : ''
      const note = `Make two recommendations of it, each with its own owner and date${proposal}`
      report(placeAt(start, end), `\`${words}\` begins a second action`, isShown ? note : `${note}.`)
    }
  },
}

/** A note that quotes more than this is not read. */
const longestShown = 320

/** A second action: the two sentences that would say each, and the words with which it begins. */
interface Second {
  first: string
  next: string
  start: number
  end: number
  words: string
}

function secondIn(sentences: readonly Sentence[]): Second | undefined {
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const clause = clauseOf(sentence)
    const isDuty = /^(?:should|must|shall|ought to|needs? to)$/i.test(clause.modal)
    if (isDuty || clause.modal === '') {
      const within = withinSentence(sentence, clause)
      if (within) return within
    }
    if (!isDuty) continue
    if (before && !explains(clause)) {
      const end = clause.deedAt
      const words = sentence.text.slice(0, end - sentence.at).trim()
      return {
        first: before.text,
        next: sentence.text,
        start: sentence.at,
        end: sentence.at + words.length,
        words,
      }
    }
    before ??= sentence
  }
  return undefined
}

/** "It should also buy a second vehicle" asks for more, whatever its subject. */
const also = new RegExp(`^(?:also|then) (?:${actionVerbs})\\b`, 'i')

/**
 * Whether a sentence only says more of what the one before it asks for: "The list should hold names and numbers", "It
 * should be signed", "This training must …".
 */
function explains({ subject, deed }: Clause): boolean {
  if (also.test(deed)) return false
  if (
    /^(?:also )?(?:be|include|contain|cover|hold|list|state|specify|apply|describe|show|identify|address|have|last|take|occur|begin|reflect)\b/i.test(
      deed,
    )
  )
    return true
  return (
    /^(?:it|this|that|these|those|such)\b/i.test(subject) ||
    /\b(?:of|in) (?:it|this|these|them)$/i.test(subject)
  )
}

const seam = new RegExp(
  [
    // "should A and should B", "; the county should B", ", and the county should B"
    "(?:[;,] and |; |, | and )(?<again>(?:also |then )?(?:(?:the|its|each|all|every|they|it) (?:[\\p{L}’'-]+ ){0,5}?|[\\p{L}’'-]+ )?(?:should|must|shall) (?:also )?)",
    // "and also train", "; and train", ", and to train"
    `(?:,? and also |,? and in addition |; and |; then |,? as well as (?:to )?)(?<also>(?:to )?(?:${actionVerbs}|${finishingVerbs}) (?=\\p{L}|\\d))`,
    // "and train all officers"
    `,? and (?:then )?(?<plain>(?:${actionVerbs}) (?:${objects}) (?=\\p{L}|\\d))`,
    // "(1) write … (2) train"
    `,? (?:and )?\\((?:2|b|ii)\\) (?<listed>(?:${actionVerbs}) )`,
  ].join('|'),
  'giu',
)

/** No recommendation is longer; a text that is would take long to look through. */
const longest = 1500

/** What opens a clause or an infinitive in which "and" may join two parts of the one action. */
const opens =
  /\b(?:that|which|who|whom|whose|what|when|whenever|where|how|whether|if|so|because|before|after|while|until|unless|under which|to|can|may|will)\b/i
/** Verbs that take a person and an infinitive: "require officers to stop and give aid". */
const dependent = /\b(?:of|for|on|in|with|by|from|at) \p{L}+ing\b|:\s/iu

function withinSentence(
  { text, at }: Sentence,
  { subject, modal, deed, deedAt }: Clause,
): Second | undefined {
  if (!/,|;| and | \(/.test(deed)) return undefined
  for (const match of deed.slice(0, longest).matchAll(seam)) {
    const { again, also, plain, listed } = match.groups ?? {}
    const before = deed.slice(0, match.index)
    const isOpen = opens.test(before) || dependent.test(before)
    // A repeated verb of duty closes what was open, unless a subject of the open clause stands before it.
    const isRepeated = again !== undefined && /^(?:also |then )?(?:should|must|shall) /i.test(again)
    if (isOpen && !isRepeated && !/^;/.test(match[0]) && listed === undefined) continue
    if (again !== undefined && /^, (?!and|the)/.test(match[0])) continue
    // "draft, adopt and publish a plan" is one action with one object.
    if (plain !== undefined && /^\p{L}+(?:, \p{L}+)*$/u.test(before)) continue
    const begin = again ?? also ?? plain ?? listed ?? ''
    const from = match.index + match[0].length - begin.length
    const rest = deed.slice(from)
    const words = begin.trim()
    const hasSubject = again !== undefined && !isRepeated
    const body = again === undefined ? rest : rest.slice(begin.length)
    const who = modal === '' ? '' : `${subject} ${modal} `
    return {
      first: closed(`${who}${before}`),
      next: capital(closed(hasSubject ? rest : `${who}${body.replace(/^to /, '')}`)),
      start: deedAt + from,
      end: deedAt + from + words.length,
      words: text.slice(deedAt - at + from, deedAt - at + from + words.length),
    }
  }
  return undefined
}

function closed(text: string): string {
  return `${text.trim().replace(/[,;.]+$/, '')}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
