import { at, error, info, notInDebrief, ofReviews, type Rows, step, warning } from './row.js'

const developing = step(6)
const stepSix = at('guide', 'Step 6')
const media = at('guide', 'Meta-analysis of 20 reviews; its theme of external communications is on page 25')

export const findingsAndRecommendations: Rows = {
  'review-has-findings': { ...error(stepSix), ...developing, ...ofReviews },
  'what-worked-is-present': { ...warning('publisher'), ...developing, ...ofReviews },
  'id-is-unique': { ...error('practice'), ...developing },
  'reference-resolves': { ...error('practice'), ...developing },
  'recommendation-answers': { ...error(stepSix), ...developing },
  'finding-is-answered': { ...error(stepSix), ...developing },
  'finding-has-evidence': { ...error('publisher'), ...developing, ...notInDebrief },
  'finding-says-why': {
    ...warning('publisher', at('hseep', 'Analysis: root cause')),
    ...developing,
    inProfile: { debrief: 'info' },
  },
  'finding-names-standard': {
    ...warning(at('hseep', 'Observations name a reference'), 'publisher'),
    ...developing,
    ...notInDebrief,
  },
  'theme-is-known': { ...error(media), ...developing },
  'recommendation-names-actor': { ...warning('publisher'), ...developing },
  'recommendation-is-concrete': { ...warning('publisher'), ...developing },
  'recommendation-adds-action': { ...warning('practice'), ...developing },
  'recommendation-is-single': { ...warning('practice'), ...developing },
  'finding-does-not-blame': { ...warning('publisher'), ...developing },
  'entries-are-balanced': { ...info('publisher'), ...developing, ...ofReviews },
  'recommendation-is-distinct': { ...warning('inferred'), ...developing },
  'core-themes-are-covered': {
    ...info(media, 'practice'),
    ...developing,
    ...notInDebrief,
    kinds: ['after-action-review'],
  },
}
