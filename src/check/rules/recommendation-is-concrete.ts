import type { RecommendedPractice } from '../../model/review.js'
import { section } from '../example.js'
import { type Clause, clauseOf } from '../prose/clause.js'
import type { Passage } from '../prose/passage.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'
import { checkableSigns } from '../words/checkable-signs.js'
import { definiteUses, unmeasurable, type VagueVerb, vagueVerbs } from '../words/vague-verbs.js'

/** "should *also strongly* consider" */
const adverbs =
  /^(?:(?:also|then|always|further|first|now|both|not|collectively|jointly|(?:wish|want) to|\p{Ll}+ly)\s+)+/u
/** "needs *to* improve" */
const to = /^to\s+/
/** Verbs that only put off the one that counts: "continue to improve", "work to strengthen". */
const delays =
  /^(?:continue(?: to)?|(?:strive|seek|work|try|attempt|aim|endeavou?r|look|wish|want) to|(?:take steps|make (?:every )?efforts?) to)\s+/i

export const rule: Rule = {
  id: 'recommendation-is-concrete',
  summary: 'Every recommendation asks for something of which one can tell that it was done.',
  why: 'Nobody can say in a year whether an agency has considered, enhanced or ensured something. Such a recommendation can neither be carried out nor closed.',
  examples: {
    holds: [
      section(`
        recommended-practices:
          - id: command-post
            practice: The Special Operations Division should ensure that every event plan names two command posts.
          - id: answer-time
            practice: The communications center should improve its answering of 911 calls.
            measure: Ninety percent of calls are answered within 15 seconds in every month.
          - id: order-review
            practice: The Policy Unit should review General Order 512 and report to the chief by June 30.
      `),
    ],
    fails: [
      section(`
        recommended-practices:
          - id: command-post
            practice: The department should ensure adequate coordination with its partners. ◀ recommendation-is-concrete
          - id: loudspeakers
            practice: The department should consider the purchase of loudspeakers. ◀ recommendation-is-concrete
          - id: training
            practice: Supervisors should continue to strengthen radio discipline. ◀ recommendation-is-concrete
      `),
      section(`
        recommended-practices:
          - id: radio
            practice: Improve radio communication in the tunnel. ◀ recommendation-is-concrete
      `),
    ],
  },
  check(_review, report, { passages }) {
    for (const passage of passages()) {
      const { entry, field } = passage
      if (entry?.kind !== 'recommended-practice' || field !== 'practice' || isMeasured(entry)) continue
      const clauses = passage.sentences.map(clauseOf)
      const asking = clauses.filter(({ modal, preamble }) => modal !== '' || preamble !== '')
      const found = (asking.length > 0 ? asking : clauses.slice(0, 1)).map(vagueIn)
      const [first] = found
      // One sentence that asks for something definite is enough: the vague one beside it is its introduction.
      if (!first || found.includes(undefined) || isPinnedDown(passage, first)) continue
      const { vague, at, words } = first
      report(
        passage.placeAt(at, at + words.length),
        `\`${words}\`: nobody can tell whether that was done`,
        `${vague.note} Or keep the verb and add a \`measure\` that can be checked.`,
      )
    }
  },
}

/** A measure says how one can tell, whatever the verb. */
function isMeasured({ matter, place }: RecommendedPractice): boolean {
  return (matter.measure ?? '').trim().split(/\s+/).length > 2 || wasRefused(place('measure'))
}

interface Vague {
  vague: VagueVerb
  /** Offset of the verb in the text of the passage. */
  at: number
  words: string
  object: string
}

/** The vague verb that is the main verb of a clause, unless it is said of something definite. */
function vagueIn({ deed, deedAt, preamble, modal }: Clause): Vague | undefined {
  let skipped = 0
  let rest = deed
  const skip = (pattern: RegExp): void => {
    const length = pattern.exec(rest)?.[0].length ?? 0
    skipped += length
    rest = rest.slice(length)
  }
  // After "It is recommended that" the verb follows its subject without a verb of duty.
  if (modal === '' && preamble !== '')
    skip(
      /^(?:the |all |each |every )?(?:[\p{L}’'-]+ ){1,5}?(?=(?:consider|explore|improve|enhance|ensure|strengthen|review|address|continue|encourage)\b)/u,
    )
  skip(adverbs)
  skip(to)
  skip(adverbs)
  const outer = vagueVerbs.find(({ verb }) => verb.test(rest))
  if (!outer || definiteUses.test(rest)) return undefined
  const begin = deedAt + skipped
  const whole = rest
  skip(delays)
  skip(adverbs)
  const inner = vagueVerbs.find(({ verb }) => verb.test(rest))
  if (inner && inner !== outer && definiteUses.test(rest)) return undefined
  const vague = inner ?? outer
  const verb = vague.verb.exec(rest)?.[0] ?? vague.verb.exec(whole)?.[0] ?? ''
  const words = inner ? whole.slice(0, whole.length - rest.length + verb.length) : verb
  return { vague, at: begin, words, object: whole.slice(words.length) }
}

/** Whether what is asked for can be checked in spite of its verb. */
function isPinnedDown({ text }: Passage, { vague, at, words, object }: Vague): boolean {
  // The words of the passage and not of the clause: a second sentence may say by when, or to what.
  const rest = object + text.slice(at + words.length + object.length)
  return vague.concreteWith.some(sign => {
    if (!checkableSigns[sign].test(rest)) return false
    return (
      sign === 'quantity' ||
      sign === 'means' ||
      sign === 'outcome' ||
      sign === 'name' ||
      !unmeasurable.test(rest)
    )
  })
}
