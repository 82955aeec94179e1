import { binding, error, info, type Rows, step, warning } from './row.js'

const releasing = step(7)

export const privacy: Rows = {
  'public-text-has-no-identifiers': { ...error('inferred'), ...releasing, ...binding },
  'withheld-gives-reason': { ...error('practice'), ...releasing, ...binding },
  'withheld-text-is-gone': { ...error('inferred'), ...releasing, ...binding },
  'image-carries-no-location': { ...warning('inferred'), ...releasing },
  'content-advisory-is-given': { ...info('practice'), ...releasing },
}
