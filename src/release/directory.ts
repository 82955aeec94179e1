import type { EditionName } from '../model/edition.js'
import { shows } from '../model/edition.js'
import type { Numbers } from '../model/numbering.js'
import type { Pointer } from '../model/release.js'
import type { Review } from '../model/review.js'
import { type Target, targetsOf } from '../model/targets.js'
import { shortTimeText } from '../model/time.js'
import { standingIds } from './standing.js'
import { wordsFor } from './words.js'

/** What a reference or a citation reads, by the id it names: without an anchor where the edition withholds it. */
export interface Directory {
  references: ReadonlyMap<string, Pointer>
  citations: ReadonlyMap<string, Pointer>
}

const entryLabels = {
  finding: 'Finding',
  'what-worked': 'What worked',
  'recommended-practice': 'Recommendation',
} as const

/** "Finding 4.2" */
export function entryLabel(kind: keyof typeof entryLabels, number: string): string {
  return number === '' ? entryLabels[kind] : `${entryLabels[kind]} ${number}`
}

/** "Chapter 4", "Appendix A", or nothing for a section without a number. */
export function sectionLabel(number: string | undefined): string {
  if (number === undefined) return ''
  return /^\d/.test(number) ? `Chapter ${number}` : `Appendix ${number}`
}

/** "S3", "I2": the place of a source or an interview group in its register. */
export function registerLabel(series: 'S' | 'I', index: number): string {
  return `${series}${index + 1}`
}

export const sourceAnchor = (id: string): string => `source-${id}`

/**
 * @param titles titles of sections, as the edition may show them
 * @param exhibitLabels labels of exhibits by id
 */
export function directoryOf(
  review: Review,
  edition: EditionName,
  numbers: Numbers,
  titles: ReadonlyMap<string, string>,
  exhibitLabels: ReadonlyMap<string, string>,
): Directory {
  const references = new Map<string, Pointer>()
  const citations = new Map<string, Pointer>()
  const registers = { source: review.record.sources ?? [], interview: review.record.interviews ?? [] }
  const language = review.record.language ?? 'en-US'
  const targets = targetsOf(review)
  const hidden = hiddenIds(targets, review, edition)
  for (const { id, kind, time = '' } of targets) {
    const visible = !hidden.has(id)
    const anchor = (name: string): { anchor?: string } => (visible ? { anchor: name } : {})
    if (kind === 'source' || kind === 'interview') {
      const index = registers[kind].findIndex(row => row.id === id)
      const label = registerLabel(kind === 'source' ? 'S' : 'I', index)
      if (!citations.has(id)) citations.set(id, { label, ...anchor(sourceAnchor(id)) })
    } else if (kind === 'timeline-row') {
      const label = visible ? `Timeline ${shortTimeText(wordsFor(edition, time), language)}` : 'Timeline'
      if (!citations.has(id)) citations.set(id, { label, ...anchor(id) })
    } else if (!references.has(id)) {
      references.set(id, { label: labelFor(id, kind), ...anchor(id) })
    }
  }
  return { references, citations }

  function labelFor(id: string, kind: 'section' | 'exhibit' | keyof typeof entryLabels): string {
    if (kind === 'section') return sectionLabel(numbers.sections.get(id)) || (titles.get(id) ?? '')
    if (kind === 'exhibit') return exhibitLabels.get(id) ?? ''
    return entryLabel(kind, numbers.entries.get(id) ?? '')
  }
}

/** Kinds that stand somewhere in the text, and so can stand in a passage that is withheld. */
const placed: ReadonlySet<Target['kind']> = new Set<Target['kind']>([
  'finding',
  'what-worked',
  'recommended-practice',
  'exhibit',
  'timeline-row',
])

/**
 * Ids that an edition must not lead to. Of two things with one id the withheld one counts: until the mistake is
 * mended nobody can say which of them is meant.
 */
function hiddenIds(targets: readonly Target[], review: Review, edition: EditionName): ReadonlySet<string> {
  const standing = standingIds(review, edition)
  return new Set(
    targets
      .filter(
        ({ id, kind, audience }) => !shows(edition, audience) || (placed.has(kind) && !standing.has(id)),
      )
      .map(({ id }) => id),
  )
}
