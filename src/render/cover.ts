import { toString as proseText } from 'mdast-util-to-string'
import type { Release } from '../model/release.js'
import { dateRange, dateText } from '../model/time.js'
import { imprintOf } from './imprint.js'

const kindTexts: Readonly<Record<string, string>> = {
  'after-action-review': 'After-action review',
  'issue-specific-review': 'Issue-specific review',
  'technical-assistance': 'Technical assistance report',
  'data-analysis': 'Data analysis',
}

const editionTexts = { public: 'Public edition', agency: 'Agency edition' } as const

/** Letters of a statement of scope that has room on the back cover. */
const longestOnBack = 700

/** What a cover and a landing page say of a report, in words. */
export function coverOf(release: Release) {
  const { record, marks, edition, language, entries, withheld } = release
  const scope = proseText(record.scope)
  const count = (kind: string): number => entries.filter(entry => entry.kind === kind).length
  return {
    title: record.title,
    scope,
    shortScope: scope.length <= longestOnBack ? scope : '',
    imprint: imprintOf(release),
    subtitle: record.subtitle,
    kind: kindTexts[record.kind] ?? record.kind,
    agency: [record.agency, record.place].filter(Boolean).join(', '),
    conductedBy: record.conductedBy,
    date: dateText(record.date, language),
    edition: editionTexts[edition],
    marked: marks.draft || marks.fictional || marks.handling !== undefined,
    draft: marks.draft,
    fictional: marks.fictional,
    handling: marks.handling?.marking ?? '',
    handlingInstructions: marks.handling?.instructions ?? '',
    event: record.event,
    eventDates: dateRange(record.eventStart, record.eventEnd, language),
    eventLocation: record.eventLocation,
    numbers: [
      { count: count('finding'), label: count('finding') === 1 ? 'Finding' : 'Findings', kind: 'finding' },
      { count: count('what-worked'), label: 'What worked', kind: 'what-worked' },
      {
        count: count('recommended-practice'),
        label: count('recommended-practice') === 1 ? 'Recommendation' : 'Recommendations',
        kind: 'recommended-practice',
      },
    ],
    withheld: withheldText(withheld),
  }
}

/** "1 entry and 3 passages are withheld from this edition." */
function withheldText(withheld: Release['withheld']): string {
  const nouns = {
    entries: 'entry',
    passages: 'passage',
    sources: 'source',
    interviews: 'interview group',
    rows: 'row of a table',
  }
  const plurals = {
    entries: 'entries',
    passages: 'passages',
    sources: 'sources',
    interviews: 'interview groups',
    rows: 'rows of tables',
  }
  const pieces = (Object.keys(nouns) as (keyof typeof nouns)[])
    .filter(key => withheld[key] > 0)
    .map(key => `${withheld[key]} ${withheld[key] === 1 ? nouns[key] : plurals[key]}`)
  if (pieces.length === 0) return ''
  const list = pieces.length === 1 ? pieces[0] : `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`
  return `Withheld from this edition: ${list}. A mark stands in the place of each.`
}
