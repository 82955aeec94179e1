import { section, text } from '../example.js'
import { parted } from '../prose/part.js'
import type { Rule } from '../rule.js'

/** Most guidance on plain language asks for 15 to 20 words on average; beyond 30, readers lose the thread. */
const mostWords = 30

export const rule: Rule = {
  id: 'sentence-is-readable',
  summary: `No sentence is longer than ${mostWords} words.`,
  why: 'A sentence that has to be read twice is quoted wrongly the first time, by the press and by counsel alike.',
  examples: {
    holds: [
      text(
        'Two units held the ramp from 14:05 until 15:10 on August 9, 2025 [@radio-log], when the lieutenant sent them to the terminal with the spare radios, keys and maps.',
      ),
      text('1. First the plan was read.\n2. Then the officers were heard.'),
    ],
    fails: [
      text(
        'The plan named no location for a joint command post, and the supervisors of the three agencies had not exercised it together since 2021; so each of them set up a post of its own near the bridge. ◀ sentence-is-readable',
      ),
      section(`
        findings:
          - id: posts
            statement: Because the plan named no location for a joint command post and the supervisors of the agencies that took part had not exercised it together since the spring of 2021 each of them set up a post. ◀ sentence-is-readable
      `),
    ],
  },
  check(_review, report, { passages }) {
    for (const passage of passages()) {
      if (passage.kind === 'heading' || passage.text.length < mostWords * 3) continue
      for (const sentence of passage.sentences) {
        const count = sentence.words.length
        if (count <= mostWords) continue
        const words = sentence.words.slice(0, 5).join(' ')
        const better = parted(sentence)
        report(
          passage.placeAt(sentence.at, sentence.at + sentence.text.length),
          `The sentence that begins \`${words} …\` has ${count} words`,
          better
            ? `Part it: ${better}`
            : `Say one thing in each sentence: at most ${mostWords} words, 15 on average.`,
        )
      }
    }
  },
}
