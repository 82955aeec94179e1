import retextReadability from 'retext-readability'
import { text } from '../example.js'
import { gradeOf } from '../prose/readability.js'
import { retext } from '../prose/retext.js'
import type { Sentence } from '../prose/sentences.js'
import type { Rule } from '../rule.js'

/** Grade of the target is 12.5 on average; one sentence may be harder, this much. */
const hardest = 18
/** Of the seven formulas of the package, how many must find it hard even for a college graduate, of 22. */
const isHard = retext(retextReadability({ age: 22, threshold: 5 / 7, minWords: 12 }))

export const rule: Rule = {
  id: 'sentence-grade-is-moderate',
  summary: 'No sentence needs more schooling than most readers have.',
  why: 'Half of all adults read below the level of high school. A report that only lawyers can read is not for the community.',
  english: true,
  examples: {
    holds: [
      text('The department tested its radios in May, and it wrote down which of them failed and where.'),
      text('Interoperability authorization documentation: see Appendix B.'),
    ],
    fails: [
      text(
        'Organizational communications interoperability deficiencies significantly complicated interdepartmental operational coordination notwithstanding comprehensive administrative preparations. ◀ sentence-grade-is-moderate',
      ),
    ],
  },
  check(_review, report, { passages }) {
    for (const passage of passages()) {
      if (passage.kind === 'heading') continue
      for (const sentence of passage.sentences) {
        // Hard sentences have long words: counting their syllables comes last.
        if (sentence.words.length < 12 || sentence.text.length < sentence.words.length * 6) continue
        if (isList(sentence) || gradeOf([sentence]) <= hardest) continue
        if (isHard(sentence.text).length === 0) continue
        const long = sentence.words.toSorted((a, b) => b.length - a.length).slice(0, 3)
        report(
          passage.placeAt(sentence.at, sentence.at + sentence.text.length),
          `The sentence that begins \`${sentence.words.slice(0, 4).join(' ')} …\` is hard to read`,
          `Say who did what, in shorter words than \`${long.join('`, `')}\`.`,
        )
      }
    }
  },
}

/** What is listed is read item by item, however long its words. */
function isList({ text }: Sentence): boolean {
  return text.split(',').length > 3
}
