import type { Review } from '../../model/review.js'
import type { EntryKind } from '../../model/vocabulary.js'
import { record, section } from '../example.js'
import type { Passage } from '../prose/passage.js'
import type { Rule } from '../rule.js'
import { countOf, countPattern } from '../words/count-words.js'

const nouns: readonly [RegExp, EntryKind, string][] = [
  [/^findings?$/i, 'finding', 'findings'],
  [/^recommend/i, 'recommended-practice', 'recommendations'],
  [/^(?:practices?|things?|actions?)/i, 'what-worked', 'entries of what worked'],
]

const noun = `findings?|recommendations?|recommended practices?|(?:practices?|things?|actions?) (?:that|which) (?:worked|went)(?: well)?`
/** Words that do not narrow a count down to a part of the whole. */
const neutral = `(?:(?:formal|numbered|separate|distinct|detailed|specific|individual|actionable) )?`

const count = new RegExp(String.raw`(?<![\w.,-])(${countPattern}) ${neutral}(${noun})(?![\w-])`, 'gi')

/** What says before a number that it is that of the whole review. */
const ofTheWhole =
  /\b(?:(?:this|the|our) (?:after-action |independent |external )?(?:review|report|document)|we|the (?:review )?team|^\s*it) (?:also |together |therefore )?(?:makes?|made|contains?|presents?|offers?|lists?|sets out|gives?|identif(?:y|ies|ied)|records?|recorded|includes?|holds?|has|have|reached|developed|resulted in|results in|issues?|documents?|documented|arrived at)\b|\b(?:this|the) (?:report|review)[’']s\s*$|\bthere (?:are|were)\s*$|^\s*(?:in all|in total|altogether),?/i
/** What says before a number that it is that of a part. */
const ofAPart =
  /\b(?:of the|of these|of those|of our|of its|first|last|next|other|another|more|additional|further|at least|about|some|nearly|almost|over|only|top|these|those|chapter|section|each|per|following|remaining)\s*$|\b(?:this|the) (?:chapter|section|theme)\b|\bchapter \d|\bin each\b|\b(?:19|20)\d\d\b|\b(?:earlier|previous|prior) /i
/** Words that may follow a count of the whole; others, such as "on training", narrow it down. */
const goesOn =
  /^(?:\s*$|\s*[.,;:!?)–—]|\s+(?:and|or|with|are|were|but|as well as|across|follow)\b|\s+in (?:all|total|this|the report|the review|its|\w+ (?:chapters|areas|themes))\b)/i

const bridge = record('title: After-Action Review of the Bridge Closure')

export const rule: Rule = {
  id: 'summary-numbers-agree',
  summary: 'The counts that the summary names are the real ones.',
  why: 'The count of findings is what the press repeats. If it is wrong on page one, readers wonder what else is.',
  examples: {
    holds: [
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary
          findings:
            - {id: closure-late, statement: The bridge was closed after 52 minutes.}
            - {id: radio-split, statement: Two radio systems could not talk.}
          recommended-practices:
            - {id: one-post, practice: The department should name one command post.}
        `,
          `
          The review makes two findings and 1 recommendation.

          Both of the first two findings concern the bridge; one of them led to five recommendations on training in 2019.
        `,
        ),
      },
    ],
    fails: [
      {
        ...bridge,
        ...section(
          `
          title: Executive summary
          element: executive-summary
          findings:
            - {id: closure-late, statement: The bridge was closed after 52 minutes.}
            - {id: radio-split, statement: Two radio systems could not talk.}
        `,
          `
          The review makes three findings. ◀ summary-numbers-agree

          In all, 4 practices that worked are described. ◀ summary-numbers-agree
        `,
        ),
      },
    ],
  },
  looksAt: 'everything',
  english: true,
  check(review, report, { passages }) {
    for (const passage of passages()) {
      if (!isSummary(passage, review)) continue
      for (const { index, 0: words, 1: number = '', 2: what = '' } of passage.text.matchAll(count)) {
        const [, kind, name] = nouns.find(([pattern]) => pattern.test(what)) ?? []
        const sentence = passage.sentences.findLast(({ at }) => at <= index)
        if (!kind || !sentence) continue
        const before = passage.text.slice(sentence.at, index)
        const after = passage.text.slice(index + words.length, sentence.at + sentence.text.length)
        if (!ofTheWhole.test(before) || ofAPart.test(before) || !goesOn.test(after)) continue
        const real = countsOf(review, kind)
        if (real.includes(countOf(number) ?? -1)) continue
        report(
          passage.placeAt(index, index + words.length),
          `\`${words}\` are named here, and the review has ${real.join(' or ')}`,
          `Write the number of ${name} that the report has, or leave the count out.`,
        )
      }
    }
  },
}

/** The parts that speak of the whole review: the foreword, the executive summary, the conclusion. */
function isSummary({ section, entry, file, kind }: Passage, review: Review): boolean {
  if (entry || kind === 'cell') return false
  if (!section) return file === review.file
  return section.matter.element === 'executive-summary' || section.matter.element === 'conclusion'
}

/** How many entries of a kind there are: all of them, and those that the public sees. */
function countsOf({ sections }: Review, kind: EntryKind): number[] {
  const entries = sections.flatMap(section => section.entries).filter(entry => entry.kind === kind)
  const open = entries.filter(({ audience }) => audience === 'public')
  return [...new Set([entries.length, open.length])]
}
