import { error, info, notInDebrief, ofEvents, type Rows, step, warning } from './row.js'

const analyzing = step(5)

export const timeline: Rows = {
  'timeline-exists': { ...error('practice'), ...analyzing, ...ofEvents, ...notInDebrief },
  'timeline-is-in-order': { ...error('practice'), ...analyzing },
  'timeline-entry-has-source': { ...warning('inferred'), ...analyzing, ...notInDebrief },
  'clocks-are-declared': { ...warning('practice'), ...analyzing, ...notInDebrief },
  'timeline-has-no-gap': { ...info('inferred'), ...analyzing, ...notInDebrief },
  'timeline-states-facts': { ...warning('practice'), ...analyzing },
}
