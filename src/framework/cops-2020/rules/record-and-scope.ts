import { at, error, info, notInDebrief, type Rows, step, warning } from './row.js'

const scoping = step(1)

export const recordAndScope: Rows = {
  'review-has-identity': { ...error('hseep', 'practice'), ...scoping },
  'event-is-dated': { ...error(at('hseep', 'Exercise Overview')), ...scoping },
  'scope-is-stated': {
    ...error('inferred', 'publisher'),
    ...scoping,
    inProfile: { debrief: 'warning' },
  },
  'scope-window-covers-timeline': { ...warning('practice'), ...scoping },
  'scope-names-exclusions': { ...info('practice'), ...scoping, ...notInDebrief },
  'review-type-is-declared': { ...error('publisher'), ...scoping },
  'purpose-is-learning': { ...warning('publisher'), ...scoping, ...notInDebrief },
  'scope-asks-both-sides': { ...warning('publisher'), ...scoping, ...notInDebrief },
  'objective-is-rated': {
    ...error(at('hseep', 'Analysis of Core Capabilities, ratings P, S, M and U')),
    ...scoping,
    profiles: ['exercise'],
  },
}
