import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Pointer, Release, ReleasedEntry } from '../../model/release.js'
import { dateText } from '../../model/time.js'
import { proseToHast } from '../prose.js'
import { pointTo, type Scribe } from '../scribe.js'
import type { Appendix } from './appendix.js'
import { appendixHeading, appendixTable, type Cell } from './table.js'

/** All entries at a glance: what was found, and who is to do what by when. */
export const findingsAndRecommendations: Appendix = (release, scribe) => {
  const observations = release.entries.filter(entry => entry.kind !== 'recommended-practice')
  const recommendations = release.entries.filter(entry => entry.kind === 'recommended-practice')
  return [
    ...notices(release),
    ...(observations.length > 0
      ? [
          appendixHeading('Findings and what worked', scribe),
          appendixTable(
            'Findings and what worked',
            ['No.', 'Finding or what worked', 'Answered by'],
            observations.map(entry => ({
              cells: [
                [numberCell(entry, scribe)],
                proseToHast(entry.statement, scribe),
                answered(entry, scribe),
              ],
            })),
            'entries',
          ),
        ]
      : []),
    ...(recommendations.length > 0
      ? [
          h('div', { class: 'turned' }, [
            appendixHeading('Recommendations', scribe),
            appendixTable(
              'Recommendations',
              ['No.', 'Recommendation', 'Answers', 'Owner', 'Priority', 'Due'],
              recommendations.map(entry => ({ cells: recommendation(entry, release, scribe) })),
              'recommendations',
            ),
          ]),
        ]
      : []),
  ]
}

function recommendation(entry: ReleasedEntry, release: Release, scribe: Scribe): Cell[] {
  return [
    [numberCell(entry, scribe)],
    proseToHast(entry.statement, scribe),
    short(entry.answers, scribe),
    [entry.owner],
    [entry.priority],
    [dateText(entry.due, release.language)],
  ]
}

/** The kind in words for who does not see it, and the number. */
function numberCell(entry: ReleasedEntry, scribe: Scribe): Element {
  const href = scribe.layout.href(entry.id, scribe.part)
  const kind = entry.label.replace(/\s*\S+$/, '')
  const content = [h('span', { class: 'for-reader' }, kind), ` ${entry.number}`]
  return h('a', { href, class: ['number-link', entry.kind] }, content)
}

function answered(entry: ReleasedEntry, scribe: Scribe): Cell {
  if (entry.answeredBy.length > 0) return short(entry.answeredBy, scribe)
  return entry.noRecommendation.length > 0
    ? ['None: ', ...proseToHast(entry.noRecommendation, scribe)]
    : ['–']
}

/** Numbers alone: the column says what they are. */
function short(pointers: readonly Pointer[], scribe: Scribe): Cell {
  return pointers.flatMap((pointer, index) => {
    const label = pointer.label.replace(/^[A-Z][a-z ]+ (?=\S+$)/, '')
    return [index > 0 ? ', ' : '', pointTo(scribe, { ...pointer, label })]
  })
}

/** Why a number is missing: withheld from this edition, or withdrawn since the report was first published. */
function notices({ withheld, withdrawn }: Release): Element[] {
  const sentences: string[] = []
  if (withheld.entries > 0) {
    const count = withheld.entries === 1 ? '1 entry is' : `${withheld.entries} entries are`
    sentences.push(`${count} withheld from this edition and not listed here; the numbers are kept.`)
  }
  if (withdrawn.length > 0) {
    const which = withdrawn.length === 1 ? 'Number' : 'Numbers'
    sentences.push(
      `${which} ${withdrawn.join(', ')}: withdrawn after the report was first published, and not used again.`,
    )
  }
  return sentences.map(sentence => h('p', { class: 'notice' }, sentence))
}
