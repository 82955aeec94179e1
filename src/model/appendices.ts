import type { Review } from './review.js'

/** The appendices that are built from the review, in their order, each with the condition on which it exists. */
export const builtAppendices = {
  'findings-and-recommendations': {
    title: 'Findings and recommendations',
    exists: (review: Review) => review.sections.some(section => section.entries.length > 0),
  },
  'evidence-register': {
    title: 'Evidence register',
    exists: ({ record }: Review) => (record.sources ?? []).length + (record.interviews ?? []).length > 0,
  },
  'review-team': {
    title: 'Review team',
    exists: ({ record }: Review) => (record.team ?? []).length > 0,
  },
  acronyms: {
    title: 'Acronyms',
    exists: ({ record }: Review) => Object.keys(record.acronyms ?? {}).length > 0,
  },
  'conformance-statement': {
    title: 'What the report was checked against',
    exists: ({ record }: Review) => record['conformance-statement'] === true,
  },
} as const

export type BuiltAppendix = keyof typeof builtAppendices

/** The built appendices that a review has. */
export function appendicesOf(review: Review): BuiltAppendix[] {
  return (Object.keys(builtAppendices) as BuiltAppendix[]).filter(name =>
    builtAppendices[name].exists(review),
  )
}
