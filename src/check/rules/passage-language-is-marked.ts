import { text } from '../example.js'
import type { Sentence } from '../prose/sentences.js'
import { sentencesWith } from '../prose/word-index.js'
import type { Rule } from '../rule.js'
import { otherLanguages } from '../words/other-languages.js'

/** Shorter sentences are names or slogans, and prove nothing. */
const fewest = 5
/** In any of these languages about half of the words of a sentence are among the commonest. */
const share = 0.35

export const rule: Rule = {
  id: 'passage-language-is-marked',
  summary: 'Passages in another language are marked as such.',
  why: 'A screen reader speaks unmarked Spanish with the sounds of English, and nobody can follow it: least of all those for whom it was written.',
  english: true,
  examples: {
    holds: [
      text('A sign read :lang[Todos los que están en el puente deben salir]{code=es} from noon on.'),
      text(`
        :::lang{code=es}
        La policía cerró el puente a las dos, y nadie nos dijo por dónde salir.
        :::
      `),
      text('Officers met at the El Camino de la Paz center in Los Robles.'),
    ],
    fails: [
      text(
        'One resident wrote to the team. La policía cerró el puente a las dos, y nadie nos dijo por dónde salir. ◀ passage-language-is-marked',
      ),
    ],
  },
  check(_review, report, { words }) {
    for (const { passage, sentence } of sentencesWith(words(), word => telling.has(word.toLowerCase()))) {
      const code = passage.kind === 'heading' ? undefined : languageOf(sentence)
      if (code === undefined) continue
      const begin = sentence.words.slice(0, 4).join(' ')
      report(
        passage.placeAt(sentence.at, sentence.at + sentence.text.length),
        `\`${begin} …\` seems to be ${otherLanguages[code]?.name}, and is not marked`,
        `Write \`:lang[…]{code=${code}}\` round it, or \`:::lang{code=${code}}\` and \`:::\` round whole blocks.`,
      )
    }
  },
}

/** Words of other languages that are no words of English: a sentence without any is not looked at. */
const alsoEnglish = new Set(
  'a an as at ay com do e en men no o on pa para per sa se si son te to un'.split(' '),
)
const telling = new Set(
  Object.values(otherLanguages).flatMap(({ words }) => [...words].filter(word => !alsoEnglish.has(word))),
)

/** The language of a sentence, where it is one of the table and not English. */
function languageOf({ words }: Sentence): string | undefined {
  if (words.length < fewest) return undefined
  if (words.some(word => english.has(word.toLowerCase()))) return undefined
  const plain = words.map(word => word.toLowerCase())
  const counts = Object.entries(otherLanguages).map(([code, known]): [string, number] => [
    code,
    plain.filter(word => known.words.has(word)).length,
  ])
  const [code, count] = counts.reduce((best, each) => (each[1] > best[1] ? each : best))
  return count / plain.length >= share ? code : undefined
}

/** Words that hardly any English sentence of five words is without, and that no language of the table has. */
const english = new Set(
  'the of and to was were at from with by for that this their they had has have is are be it its'.split(' '),
)
