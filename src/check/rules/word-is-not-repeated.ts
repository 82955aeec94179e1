import retextRepeatedWords from 'retext-repeated-words'
import { text } from '../example.js'
import { reworded } from '../prose/phrases.js'
import { retext } from '../prose/retext.js'
import { sparesOf } from '../prose/spared.js'
import type { Rule } from '../rule.js'

const repeated = retext(retextRepeatedWords())
/** What the package could find: the same letters on both sides of a blank. */
const candidate = /(?<!\p{L})(\p{L}+)\s+\1(?!\p{L})/iu

export const rule: Rule = {
  id: 'word-is-not-repeated',
  summary: 'No word stands twice in a row by mistake.',
  why: 'It is the slip that every reader sees and no author does, and it makes a reader wonder what else nobody looked at.',
  examples: {
    holds: [
      text('The officer said that that channel was closed.'),
      text('Units had had no relief for 14 hours.'),
    ],
    fails: [
      text('The command post was moved to the the ferry terminal. ◀ word-is-not-repeated'),
      text('Two units waited at ◀ word-is-not-repeated\nat the ramp.'),
    ],
  },
  check(review, report, { passages }) {
    const spares = sparesOf(review)
    for (const passage of passages()) {
      if (!candidate.test(passage.text)) continue
      for (const { start, end, actual } of repeated(passage.text)) {
        if (spares(passage.text, start, end)) continue
        const word = actual.split(/\s/)[0] ?? actual
        const sentence = passage.sentences.findLast(({ at }) => at <= start)
        const from = sentence?.at ?? 0
        const better = reworded(sentence?.text ?? passage.text, start - from, end - from, word)
        report(passage.placeAt(start, end), `\`${word}\` stands twice in a row`, `Delete one: ${better}`)
      }
    }
  },
}
