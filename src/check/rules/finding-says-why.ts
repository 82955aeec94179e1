import type { Observation } from '../../model/review.js'
import { section } from '../example.js'
import { addsTo } from '../prose/adds-to.js'
import { contentWords, contentWordsOf } from '../prose/content-words.js'
import type { Passage } from '../prose/passage.js'
import { wasRefused } from '../refused.js'
import type { Rule } from '../rule.js'
import { emptyReasons } from '../words/empty-reasons.js'

/** "Low water." may be a reason; a word alone names a subject at best. */
const fewest = 2

/** Words with which an author turns a statement into its own reason. */
const turns = contentWords(
  'because cause due reason result lack fail failure occur happen simply issue problem fact owing exist',
)

export const rule: Rule = {
  id: 'finding-says-why',
  summary: 'Every finding, and everything that worked, says why.',
  why: 'Only a cause can be changed. Without one, the recommendation treats what was seen, and the same thing happens for the same reason.',
  examples: {
    holds: [
      section(`
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
            why: The plan named no location for a joint command post.
        what-worked:
          - id: two-gates
            statement: Two supervisors opened both gates within three minutes.
            why: They had walked the route on Friday.
      `),
      section(`
        findings:
          - id: radio-gap
            statement: The log of channel 1 has a gap of 20 minutes.
            why: The cause could not be found; the recorder was replaced before we could examine it.
      `),
    ],
    fails: [
      section(`
        findings:
          - id: unified-command ◀ finding-says-why
            statement: Unified command was not established for the first 52 minutes.
          - id: radio-gap
            statement: The log of channel 1 has a gap of 20 minutes.
            why: See the discussion below. ◀ finding-says-why
      `),
      section(`
        findings:
          - id: unified-command
            statement: Unified command was not established for the first 52 minutes.
            why: Because unified command had not been established. ◀ finding-says-why
        what-worked:
          - id: two-gates
            statement: Two supervisors opened both gates within three minutes.
            why: Good teamwork. ◀ finding-says-why
      `),
    ],
  },
  check({ sections }, report, { passages }) {
    const fields = fieldsOf(passages())
    for (const entry of sections.flatMap(section => section.entries)) {
      if (entry.kind === 'recommended-practice' || wasRefused(entry.place('why'))) continue
      const fault = faultOf(fields.get(entry))
      if (!fault) continue
      const name = entry.id === '' ? 'it' : `\`${entry.id}\``
      report(entry.place('why'), fault.replace('%', name), noteOf(entry))
    }
  },
}

type Fields = Record<string, Passage>

/** The passages of each finding and of each thing that worked. */
function fieldsOf(passages: readonly Passage[]): Map<unknown, Fields> {
  const byEntry = new Map<unknown, Fields>()
  for (const passage of passages) {
    const { entry, field } = passage
    if (!entry || entry.kind === 'recommended-practice' || field === undefined) continue
    const fields = byEntry.get(entry) ?? {}
    fields[field] = passage
    byEntry.set(entry, fields)
  }
  return byEntry
}

/** What is wrong, with `%` for the entry. */
function faultOf(fields: Fields | undefined): string | undefined {
  const { why, statement } = fields ?? {}
  if (!why || why.text.trim() === '') return 'Nothing says why % came about'
  const text = why.text.trim()
  const words = why.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words < fewest || emptyReasons.some(pattern => pattern.test(text)))
    return `\`${text}\` does not say why % came about`
  if (statement && !addsTo(contentWordsOf(statement), contentWordsOf(why), turns))
    return 'The reason of % says no more than its statement'
  return undefined
}

function noteOf(entry: Observation): string {
  return entry.kind === 'finding'
    ? 'Write in `why` what in the plan, the training, the equipment or the staffing let it happen: ask “why” until the answer can be changed.'
    : 'Write in `why` what made it work: a plan, a drill, a tool or a decision that others can repeat.'
}
