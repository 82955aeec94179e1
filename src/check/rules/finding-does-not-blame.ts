import { section, text } from '../example.js'
import type { Passage } from '../prose/passage.js'
import { sentencesWith } from '../prose/word-index.js'
import type { Rule } from '../rule.js'
import { belongsTo, blamings, takesBack } from '../words/blame.js'

/** A sentence in which no word begins so blames nobody. */
const hint =
  /mistake|errors?\b|decisions?\b|choices?\b|fail|neglect|negligen|forgot|disregard|ignor|mishandl|botch|bungl|fumbl|blunder|mismanag|known|bother|effort|attempt|shirk|abandon|^let$|incompet|reckless|careless|derelict|inept|lazy|coward|irresponsib|unprofession|\blax\b|complacen|inattent|blame|fault|guilty|culpab|responsible|liable|judgment|disciplin|reprimand|terminat|\bfire|demot|suspend|dismiss|decertif|punish|sanction|prosecut|charged|sued|accountable|removed|attribut/i

const quotation = /“[^”]{0,600}”|"[^"]{0,600}"|‘[^’]{0,600}’(?!\p{L})/gu

export const rule: Rule = {
  id: 'finding-does-not-blame',
  summary: 'No finding blames a person or calls for discipline.',
  why: 'People speak openly to a review that learns. One that lays fault on a person hears less the next time, hides the cause that would bring the next one to the same fault, and is read in court.',
  examples: {
    holds: [
      section(
        `
        findings:
          - id: no-log
            statement: The radio system failed to record channel 1 for 20 minutes.
            why: The plan failed to name who keeps the log.
      `,
        'No officer failed to report. One resident called the response “reckless”. We do not ask who was to blame.',
      ),
    ],
    fails: [
      section(`
        findings:
          - id: no-log
            statement: The sergeant at the gate failed to notify dispatch for 20 minutes. ◀ finding-does-not-blame
            why: Officer Doe was negligent in keeping the log. ◀ finding-does-not-blame
      `),
      text(
        'Two supervisors ignored the call. The lieutenant should be reprimanded. ◀ finding-does-not-blame ◀ finding-does-not-blame',
      ),
    ],
  },
  check(_review, report, grounds) {
    for (const { passage, sentence } of sentencesWith(grounds.words(), word => hint.test(word))) {
      const found = isLookedAt(passage) ? blamingIn(sentence.text) : undefined
      if (!found) continue
      const { start, words, kind } = found
      const from = sentence.at + start
      report(passage.placeAt(from, from + words.length), `\`${words}\` ${reasons[kind]}`, notes[kind])
    }
  },
}

/** How far before a blaming a word may stand that takes it back. */
const reach = 160

type Kind = (typeof blamings)[number]['kind']

const reasons: Readonly<Record<Kind, string>> = {
  fault: 'lays the fault on a person',
  trait: 'judges a person',
  discipline: 'calls for discipline',
}

const notes: Readonly<Record<Kind, string>> = {
  fault:
    'Say what happened, with its time and source (“dispatch was not notified until 14:31”), and in `why` what in the plan, the training, the equipment or the workload let it happen.',
  trait:
    'Say what was done or not done and what it was measured by, and leave the judgment of a person to those whose office it is.',
  discipline:
    'Leave discipline to the agency’s own process; a review for learning recommends what will keep the next person from the same fault.',
}

/** What the review says in its own voice: not the words of the record, of timelines and of tables of data. */
function isLookedAt({ kind, field, section }: Passage): boolean {
  if (kind === 'field') return field === 'statement' || field === 'why' || field === 'practice'
  return section !== undefined && kind !== 'cell'
}

function blamingIn(text: string): { start: number; words: string; kind: Kind } | undefined {
  for (const { pattern, kind } of blamings) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - reach), index)
      if (takesBack.test(before) || isNegated(words) || isQuoted(text, index, words)) continue
      // "the radios of two officers failed to …": the officers are not who failed.
      if (kind !== 'discipline' && belongsTo.test(before)) continue
      return { start: index, words, kind }
    }
  }
  return undefined
}

function isNegated(words: string): boolean {
  return /\b(?:not|never|no longer|neither|nor)\b(?! bother)/i.test(words)
}

function isQuoted(text: string, start: number, words: string): boolean {
  return [...text.matchAll(quotation)].some(
    ({ index, 0: quoted }) =>
      index <= start + words.length - 1 && index + quoted.length >= start + words.length,
  )
}
