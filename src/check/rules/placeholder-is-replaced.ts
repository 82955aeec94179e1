import { section, text } from '../example.js'
import type { Rule } from '../rule.js'

const placeholder = /\[Replace: [^\]]*\]?/g

export const rule: Rule = {
  id: 'placeholder-is-replaced',
  summary: 'Nothing is left of the words with which `aar new` holds a place open.',
  why: 'A report that was published with "[Replace: …]" in it is remembered for that.',
  examples: {
    holds: [text('The post opened at 15:04 [see the log].')],
    fails: [
      section(
        'title: Incident command',
        `
          ## [Replace: a heading] ◀ placeholder-is-replaced

          The post opened at 15:04.
        `,
      ),
    ],
  },
  check({ files }, report) {
    for (const file of files) {
      for (const [index, line] of String(file).split('\n').entries()) {
        for (const { 0: words, index: column } of line.matchAll(placeholder)) {
          const start = { line: index + 1, column: column + 1 }
          const end = { line: index + 1, column: column + 1 + words.length }
          report(
            { file, start, end },
            `\`${words}\` is still to be written`,
            'Write it, or delete the entry or section if the review has none.',
          )
        }
      }
    }
  },
}
