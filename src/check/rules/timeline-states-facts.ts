import { timeline } from '../example.js'
import { passageOf } from '../prose/passage.js'
import type { Rule } from '../rule.js'
import { timelinesOf } from '../timelines.js'
import { factualFailures, judgingWords } from '../words/judging-words.js'

export const rule: Rule = {
  id: 'timeline-states-facts',
  summary: 'The timeline states what happened, and judges nothing.',
  why: 'Both sides of a dispute can use a timeline that only states facts. One adverb makes it a pleading, and the rest of the report with it.',
  examples: {
    holds: [
      timeline(`
        time,event,source
        2025-08-09T14:22-04:00,"A 911 caller says that police ""should have closed the bridge an hour ago"".",cad-log
        2025-08-09T16:36-04:00,The driver fails to stop at the line; officers step aside.,body-cameras
        2025-08-09T16:43-04:00,Nobody answers three calls on County Tac 3.,radio-log
      `),
    ],
    fails: [
      timeline(`
        time,event,source
        2025-08-09T14:05-04:00,"Unfortunately, the ramp stays open.",radio-log ◀ timeline-states-facts
        2025-08-09T14:47-04:00,A heroic medic reaches the patient on foot.,fire-radio ◀ timeline-states-facts
        2025-08-09T15:04-04:00,Command fails to tell the Port Authority of the closure.,command-log ◀ timeline-states-facts
      `),
    ],
  },
  check(review, report, { nodes }) {
    for (const { file, exhibit } of timelinesOf(review, nodes)) {
      const column = exhibit.data.columns.indexOf('event')
      if (column === -1) continue
      for (const { cells } of exhibit.data.rows) {
        const origin = { file, section: undefined, entry: undefined, kind: 'cell', field: 'event' } as const
        const passage = passageOf(cells[column] ?? [], origin)
        for (const { index, 0: words } of withoutQuotes(passage.text).matchAll(judging)) {
          report(
            passage.placeAt(index, index + words.length),
            `\`${words}\` judges what happened`,
            notes.get(words.toLowerCase()) ?? failing,
          )
        }
      }
    }
  },
}

const failing =
  'Say what was done, or what was not, as a record shows it: "does not tell" for "fails to tell". Why is for a finding.'

const notes = new Map(judgingWords.flatMap(({ words, note }) => words.map(word => [word, note] as const)))
const listed = [...notes.keys()].sort((a, b) => b.length - a.length).join('|')
const judging = new RegExp(
  `\\b(?:${listed}|fail(?:s|ed|ing)? to(?! (?:${factualFailures.join('|')})\\b))\\b`,
  'gi',
)

const quotation = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu

/** The text with blanks for what others said, at the same offsets. */
function withoutQuotes(text: string): string {
  return text.replace(quotation, words => ' '.repeat(words.length))
}
