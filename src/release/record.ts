import type { EditionName } from '../model/edition.js'
import type { Marks, ReleasedRecord } from '../model/release.js'
import type { Review } from '../model/review.js'
import { wordsFor } from './words.js'

/** What of the record an edition prints. Everything else, such as the engagement, stays in the review. */
export function releaseRecord({ record, slug }: Review, edition: EditionName): ReleasedRecord {
  const words = (text: string | undefined): string => wordsFor(edition, text)
  const { agency, event, review, publication } = record
  return {
    title: words(record.title ?? slug),
    subtitle: words(record.subtitle),
    kind: record.kind ?? 'after-action-review',
    date: words(record.date),
    status: record.status ?? 'draft',
    agency: words(agency?.name),
    place: words(agency?.state),
    event: words(event?.name),
    eventStart: words(event?.start),
    eventEnd: words(event?.end),
    eventLocation: words(event?.location),
    conductedBy: words(review?.['conducted-by']),
    independence: words(review?.independence),
    scope: [{ type: 'text', value: words(record.scope?.statement) }],
    publication: {
      publisher: words(publication?.publisher),
      place: words(publication?.place),
      number: words(publication?.number),
      isbn: words(publication?.isbn),
      rights: words(publication?.rights),
      contact: words(publication?.contact),
    },
  }
}

/** A review that is not final is a draft, whoever reads it; so is one that was built in spite of errors. */
export function releaseMarks({ record }: Review, edition: EditionName, draft: boolean): Marks {
  const { marking, instructions } = record.handling ?? {}
  return {
    draft: draft || record.status !== 'final',
    fictional: record.fictional === true,
    ...(edition !== 'public' &&
      marking && {
        handling: { marking: wordsFor(edition, marking), instructions: wordsFor(edition, instructions) },
      }),
  }
}
