import type { RecommendedPractice, Review } from '../model/review.js'
import { missingIn } from './missing.js'

/** Every recommendation of a review, in order. */
export function recommendationsOf({ sections }: Review): RecommendedPractice[] {
  return sections
    .flatMap(section => section.entries)
    .filter((entry): entry is RecommendedPractice => entry.kind === 'recommended-practice')
}

/** The recommendations in which a key is missing or blank; not those in which reading refused its value. */
export function lacking(
  review: Review,
  key: 'owner' | 'due' | 'measure' | 'priority' | 'element',
): RecommendedPractice[] {
  return recommendationsOf(review).filter(entry => missingIn(entry.matter, [key], entry.place).length > 0)
}

/** How a message begins: with the recommendation that it is about. */
export function nameOf({ id }: RecommendedPractice): string {
  return id === '' ? 'A recommendation' : `The recommendation \`${id}\``
}
