import retextSimplify from 'retext-simplify'
import { text } from '../example.js'
import { finderOf, reworded } from '../prose/phrases.js'
import { type Hit, retext } from '../prose/retext.js'
import { sparesOf } from '../prose/spared.js'
import type { Rule } from '../rule.js'
import { plainForms, plainWords } from '../words/plain-words.js'

const simplify = retext(retextSimplify())
const forms = new RegExp(
  String.raw`\b(?:${Object.keys(plainForms).join('|').replaceAll(' ', String.raw`\s+`)})\b`,
  'gi',
)
const asked = new Set(plainWords)
const find = finderOf([...plainWords, ...Object.keys(plainForms)])

export const rule: Rule = {
  id: 'word-is-plain',
  summary: 'Plain words are used where there are plain words.',
  why: 'Residents, council members and families read the report too. Each word that sounds like a form letter costs some of them.',
  english: true,
  examples: {
    holds: [
      text('Officers used the second channel to reach the bridge.'),
      text('The order reads: “Units shall utilize channel 4.”'),
      {
        ...text('The team was told to commence operations.'),
        'review.md': '---\nterms: [commence operations]\n---\n',
      },
    ],
    fails: [
      text(
        'Officers utilized the second channel in order to reach the bridge. ◀ word-is-plain ◀ word-is-plain',
      ),
      text('Prior training and a plan\nfor each and every event would help. ◀ word-is-plain'),
    ],
  },
  check(review, report, { words }) {
    const spares = sparesOf(review)
    for (const { passage, sentence } of find(words())) {
      for (const { start, end, actual, expected } of hitsIn(sentence.text)) {
        if (spares(sentence.text, start, end)) continue
        const better = reworded(sentence.text, start, end, expected[0] ?? '')
        const note = expected[0]
          ? `Write \`${expected.join('`, or `')}\`: ${better}`
          : `Leave it out: ${better}`
        const place = passage.placeAt(sentence.at + start, sentence.at + end)
        report(place, `\`${actual}\` has a plainer word`, note)
      }
    }
  },
}

function hitsIn(sentence: string): Hit[] {
  const hits = simplify(sentence).filter(({ actual }) => asked.has(actual.toLowerCase()))
  for (const { 0: actual, index } of sentence.matchAll(forms)) {
    const plain = plainForms[actual.toLowerCase().replace(/\s+/g, ' ')]
    if (plain) hits.push({ start: index, end: index + actual.length, actual, expected: [plain] })
  }
  return hits
}
