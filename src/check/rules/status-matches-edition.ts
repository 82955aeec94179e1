import { record } from '../example.js'
import type { Rule } from '../rule.js'

/** Words that call the document itself final, and not the final of a cup. */
const saysFinal =
  /\bfinal (?:report|version|edition|copy)\b|(?:^|[:(–—-]\s*|\bth(?:is|e) )final (?:[\w-]+ )?review\b|^final$|[:(–—-]\s*final\b(?! draft)\)?$/i
/** Words that call the document itself a draft, and not the draft of a league. */
const saysDraft =
  /\b(?:working|final|first|second|third|discussion|preliminary|review) draft\b|\bthis draft\b|\bdraft for (?:comment|review|discussion|agency)\b|(?:^|[:(–—-]\s*|\ba )draft (?!(?:day|night|week|weekend|party)\b)(?:[\w-]+ ){0,3}(?:report|review|version|edition|copy)\b|^draft(?:$|[:,–—-])|[:(–—-]\s*draft\)?$/i

export const rule: Rule = {
  id: 'status-matches-edition',
  summary: 'What calls itself final is final, and what is final does not call itself a draft.',
  why: 'A draft that is taken for the final report is quoted, and cannot be taken back. The build marks every page of what is not final; the words on the cover must not say otherwise.',
  examples: {
    holds: [
      record(`
        title: After-Action Review of the Cup Final
        status: draft
      `),
      record(`
        title: Review of the League Draft Weekend
        subtitle: Final report
        status: final
      `),
    ],
    fails: [
      record(`
        title: After-Action Review of the Pier Fire
        subtitle: Final report ◀ status-matches-edition
        status: agency-review
      `),
      record(`
        title: Draft after-action report on the pier fire ◀ status-matches-edition
        subtitle: Working draft ◀ status-matches-edition
        status: final
      `),
    ],
  },
  check({ record, recordPlace }, report, { status }) {
    const { title = '', subtitle = '', handling: { marking = '', instructions = '' } = {} } = record
    const lines: readonly [string, ...string[]][] = [
      [title, 'title'],
      [subtitle, 'subtitle'],
      [marking, 'handling', 'marking'],
    ]
    for (const [words, ...path] of lines) {
      if (status === 'final' && saysDraft.test(words)) {
        report(recordPlace(...path), `\`${words}\` calls this final report a draft`, draftNote)
      } else if (status !== 'final' && saysFinal.test(words) && !saysDraft.test(words)) {
        report(
          recordPlace(...path),
          `\`${words}\` calls a review final whose status is \`${status}\``,
          finalNote,
        )
      }
    }
    if (status === 'final' && /\bthis draft\b/i.test(instructions)) {
      report(
        recordPlace('handling', 'instructions'),
        'The handling instructions call this final report a draft',
        draftNote,
      )
    }
  },
}

const draftNote =
  'Take the word out, or set `status: draft`. What is not final is marked DRAFT on every page by the build.'
const finalNote = 'Take the word out, or set `status: final` when the report is approved.'
