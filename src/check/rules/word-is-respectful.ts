import retextEquality from 'retext-equality'
import { text } from '../example.js'
import { finderOf, reworded } from '../prose/phrases.js'
import { retext } from '../prose/retext.js'
import { sparesOf } from '../prose/spared.js'
import type { Rule } from '../rule.js'
import { respectfulWords } from '../words/respectful-words.js'

const equality = retext(retextEquality())
const find = finderOf(Object.keys(respectfulWords))

export const rule: Rule = {
  id: 'word-is-respectful',
  summary: 'People are named in words that they would accept.',
  why: 'The people in a report, and their families, read it. A word that demeans them turns a finding into an insult.',
  english: true,
  examples: {
    holds: [
      text('Officers found a man with a mental illness on the bridge.'),
      text('The caller said: “There is a mentally ill man on the bridge.”'),
    ],
    fails: [
      text('Officers found a mentally ill man on the bridge. ◀ word-is-respectful'),
      text('The spokesman said that a fireman was hurt. ◀ word-is-respectful ◀ word-is-respectful'),
    ],
  },
  check(review, report, { words }) {
    const spares = sparesOf(review)
    for (const { passage, sentence } of find(words())) {
      for (const { start, end, actual } of equality(sentence.text)) {
        const better = respectfulWords[actual.toLowerCase().replace('-', ' ')]
        if (better === undefined || spares(sentence.text, start, end)) continue
        const place = passage.placeAt(sentence.at + start, sentence.at + end)
        const note = `Write \`${better}\`: ${reworded(sentence.text, start, end, better)}`
        report(place, `\`${actual}\` may hurt the people whom it names`, note)
      }
    }
  },
}
