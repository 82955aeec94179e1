import { at, error, notInDebrief, ofReviews, type Rows, step, warning } from './row.js'

const researching = { ...step(3), ...notInDebrief }
const hearing = { ...step(4), ...notInDebrief }
const stepThree = at('guide', 'Step 3, page 43')

export const research: Rows = {
  'methodology-is-described': { ...error(stepThree), ...researching, ...ofReviews },
  'sources-are-registered': { ...error(stepThree), ...researching },
  'sources-are-diverse': { ...warning(stepThree, 'publisher'), ...researching, ...ofReviews },
  'standard-is-among-sources': { ...warning('publisher'), ...researching, ...ofReviews },
  'source-is-cited': { ...warning('inferred'), ...researching },
  'citation-resolves': { ...error('inferred'), ...step(3) },
  'interviews-are-counted': { ...warning('practice'), ...hearing, ...ofReviews },
  'limitations-are-stated': { ...warning('practice'), ...researching },
  'interviewee-is-unnamed': { ...warning('practice'), ...step(4) },
}
