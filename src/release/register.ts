import type { EditionName } from '../model/edition.js'
import { shows } from '../model/edition.js'
import type { RegisterRow, TeamRow } from '../model/release.js'
import type { Review } from '../model/review.js'
import { dateText } from '../model/time.js'
import { registerLabel, sourceAnchor } from './directory.js'
import { wordsFor } from './words.js'

/** The evidence register of an edition. A source that is withheld leaves its number and nothing else. */
export function releaseSources(review: Review, edition: EditionName): RegisterRow[] {
  const words = (text: string | undefined): string => wordsFor(edition, text)
  return (review.record.sources ?? []).flatMap((source, index): RegisterRow[] => {
    if (!shows(edition, source.audience ?? 'public')) return []
    const date = source.date && dateText(words(source.date), review.record.language ?? 'en-US')
    const details = [source.author, source.publisher, source.reference, date, source.url, source.note]
    return [
      {
        label: registerLabel('S', index),
        anchor: sourceAnchor(source.id ?? String(index)),
        type: source.type ?? '',
        title: words(source.title ?? source.id),
        details: details.map(words).filter(Boolean),
        clock: words(source.clock),
      },
    ]
  })
}

/** The interview groups of an edition: groups and counts, never names. */
export function releaseInterviews(review: Review, edition: EditionName): RegisterRow[] {
  const words = (text: string | undefined): string => wordsFor(edition, text)
  return (review.record.interviews ?? []).flatMap((group, index): RegisterRow[] => {
    if (!shows(edition, group.audience ?? 'public')) return []
    const people =
      group.people === undefined ? '' : `${group.people} ${group.people === 1 ? 'person' : 'people'}`
    return [
      {
        label: registerLabel('I', index),
        anchor: sourceAnchor(group.id ?? `interview-${index}`),
        type: words(group.method ?? 'interview'),
        title: words(group.group),
        details: [people, words(group.date), words(group.note)].filter(Boolean),
        clock: '',
        ...(group.people !== undefined && { people: group.people }),
      },
    ]
  })
}

export function releaseTeam(review: Review, edition: EditionName): TeamRow[] {
  return (review.record.team ?? []).map(member => ({
    name: wordsFor(edition, member.name),
    role: wordsFor(edition, member.role),
    organization: wordsFor(edition, member.organization),
    expertise: (member.expertise ?? []).map(word => wordsFor(edition, word)),
  }))
}
