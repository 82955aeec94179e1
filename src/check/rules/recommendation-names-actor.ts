import type { RecommendedPractice, Review } from '../../model/review.js'
import { record, section } from '../example.js'
import { type Clause, clauseOf } from '../prose/clause.js'
import type { Passage } from '../prose/passage.js'
import type { Rule } from '../rule.js'
import { type ActsIn, actsAmong } from '../words/actors.js'

const passive =
  /^(?:(?:also|not|\p{Ll}+ly) )*be (?:(?:also|\p{Ll}+ly) )*\p{Ll}+(?:ed|en|wn|ght|pt|lt|nt|ld|ut|ade|one|ung|ound)\b/u

export const rule: Rule = {
  id: 'recommendation-names-actor',
  summary: 'Every recommendation names who is to act.',
  why: 'What “should be done” is done by nobody. A recommendation with a subject can be handed to someone, and someone can be asked about it.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: command-post
            practice: The Special Operations Division should name a command post in every event plan.
          - id: closure-call
            practice: When the bridge closes, dispatchers should call the desk of the port.
      `),
      {
        ...record('acronyms: {RTIC: Real Time Information Center}'),
        ...section(`
          recommended-practices:
            - id: estimate
              practice: The RTIC should telephone a fresh estimate three hours before the start.
            - id: annex
              practice: A closure annex should be written by the planning section.
        `),
      },
    ],
    fails: [
      section(`
        recommended-practices:
          - id: staging
            practice: Train all officers in staging. ◀ recommendation-names-actor
            owner: Special Operations Division
          - id: signs
            practice: There should be a sign at each gate. ◀ recommendation-names-actor
          - id: plans
            practice: Department policy should require a briefing at staging. ◀ recommendation-names-actor
      `),
      section(`
        recommended-practices:
          - id: annex
            practice: It is recommended that an annex for closing the bridge be written. ◀ recommendation-names-actor
            owner: Planning Unit
      `),
    ],
  },
  check(review, report, { passages }) {
    let acts: ActsIn | undefined
    for (const passage of passages()) {
      const { entry, field } = passage
      if (entry?.kind !== 'recommended-practice' || field !== 'practice') continue
      acts ??= actsAmong(namesOf(review), review.record.acronyms ?? {})
      const clauses = passage.sentences.map(clauseOf)
      const naming = clauses.find(clause => namesActor(clause, acts as ActsIn))
      if (naming && !/^it\b/i.test(naming.preamble)) continue
      const [clause = clauses[0]] = naming ? [naming] : clauses.filter(({ modal }) => modal !== '')
      if (!clause) continue
      const reason = naming
        ? `\`${clause.preamble.trim()}\` goes before the one who is to act`
        : reasonFor(clause, passage)
      report(entry.place('practice'), reason, noteFor(clause, entry, review))
    }
  },
}

/** The bodies and people whom the review names. */
function namesOf({ record, sections }: Review): string[] {
  const { agency, team = [], event } = record
  // "Riverton" of the Riverton Police Department: the city often stands for its government.
  const city = agency?.name?.split(/ (?:police|sheriff|department|public|state)/i)[0]
  const given = [
    city,
    agency?.name,
    agency?.abbreviation,
    event?.location?.split(',')[0],
    record.review?.['conducted-by'],
  ]
  const members = team.flatMap(({ name, organization }) => [name, organization])
  const owners = sections.flatMap(section =>
    section.entries.flatMap(entry =>
      entry.kind === 'recommended-practice' ? [entry.matter.owner, ...(entry.matter.partners ?? [])] : [],
    ),
  )
  const names = [...given, ...members, ...owners].flatMap(name =>
    name === undefined ? [] : [name.toLowerCase()],
  )
  return names.map(name => name.replace(/^the /, ''))
}

function namesActor({ subject, modal, deed, preamble }: Clause, acts: ActsIn): boolean {
  if (modal === '') return beginsWithActor(deed, preamble, acts)
  const isPassive = passive.test(deed)
  // "The policy should be amended by the Policy Unit": whoever comes after `by` acts.
  const by = isPassive && /\bby ((?:\p{L}|[ ’'-])+)/u.exec(deed)?.[1]
  return acts(lowered(subject), isPassive) || (by !== false && by !== undefined && acts(by, false))
}

/** Nothing but the beginning of the sentence gives "Radios" its capital. */
function lowered(subject: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(subject)
    ? subject.charAt(0).toLowerCase() + subject.slice(1)
    : subject
}

const article = /^(?:the|a|an|each|every|all|both|our|its|any)\b/i
const auxiliary = /\s(?:is|are|be|has|have|not|to|in|for|on|with|by|at|from|that|who|which|when)\s/i

/** "The department trains …", "Supervisors sign …", and what comes after "It is recommended that". */
function beginsWithActor(deed: string, preamble: string, acts: ActsIn): boolean {
  const [first = '', second = ''] = deed.split(/\s+/)
  const isBare = !article.test(first)
  // "Staff the desk", "Partner with the port": a noun that is a verb here.
  const isCommand =
    !/s$/.test(first) && /^(?:the|a|an|all|each|every|its|their|with|up|two|three)$/i.test(second)
  if (isBare && isCommand && preamble === '') return false
  const head = deed.slice(0, auxiliary.exec(deed)?.index ?? deed.length)
  const words = head.split(/\s+/).slice(0, 8)
  const starts =
    isBare && preamble === '' && !/^\p{Lu}{2,}/u.test(first) ? [1] : words.map((_, index) => index + 1)
  if (isBare && starts.length === 1) {
    // A name may have several words; without an article only whole names and words of office begin a sentence so.
    return acts(lowered(first), true) || words.some((_, index) => isName(words.slice(0, index + 1), acts))
  }
  return starts.some(count => acts(words.slice(0, count).join(' '), true))
}

function isName(words: readonly string[], acts: ActsIn): boolean {
  return (
    words.length > 1 &&
    words.every(word => /^\p{Lu}/u.test(word) || word === 'of') &&
    acts(words.join(' '), true)
  )
}

function reasonFor({ subject, modal, deed, preamble }: Clause, { text }: Passage): string {
  if (preamble !== '') return `\`${preamble.trim()}\` does not say who is to act`
  if (/^(?:there|it)$/i.test(subject)) return `\`${subject} ${modal}\` does not say who is to act`
  if (modal === '') return `\`${shortened(deed === '' ? text : deed)}\` does not say who is to act`
  return `\`${shortened(subject)}\` cannot act: nobody is named who ${modal.toLowerCase()}`
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 60))} …`
}

/** A command can be turned into a sentence with a subject; for what else there is, only its beginning can be given. */
function noteFor({ modal, deed, preamble }: Clause, { matter }: RecommendedPractice, review: Review): string {
  const owner = matter.owner ?? review.record.agency?.name ?? 'department'
  const actor = withArticle(owner)
  const isCommand = modal === '' && preamble === '' && deed.length <= 100 && !article.test(deed)
  const rest = isCommand && /^\p{Lu}\p{Ll}+ /u.test(deed) ? deed.charAt(0).toLowerCase() + deed.slice(1) : '…'
  const more = matter.owner === undefined ? ', and name it as `owner` too' : ''
  return `Begin with the one who acts: \`${actor} should ${rest}\`${more}.`
}

const office =
  /(?:office|department|division|unit|section|bureau|center|team|chief|sheriff|agency|council|board|committee|manager|officer|authority|commander|director|command|coordinator)\b(?: of\b.*)?$/i

/** "Training Unit" → "The Training Unit"; names such as "County Fire" stand without an article. */
function withArticle(owner: string): string {
  const name = owner.charAt(0).toUpperCase() + owner.slice(1)
  return office.test(owner) && !/^the\b/i.test(owner) ? `The ${owner}` : name
}
