import { at, dueWhenFinal, error, info, notInDebrief, type Rows, step, warning } from './row.js'

const improving = step(8)
const matrix = at('hseep', 'Improvement Plan matrix')

export const improvementPlan: Rows = {
  'recommendation-has-owner': { ...dueWhenFinal(matrix), ...improving, inProfile: { debrief: 'warning' } },
  'recommendation-has-due-date': { ...dueWhenFinal(matrix), ...improving, inProfile: { debrief: 'warning' } },
  'recommendation-is-measurable': { ...warning('hseep'), ...improving, inProfile: { debrief: 'info' } },
  'recommendation-has-priority': { ...info(matrix), ...improving, ...notInDebrief },
  'recommendation-has-element': {
    ...info(at('hseep', 'Improvement Plan matrix: capability element')),
    ...improving,
    ...notInDebrief,
  },
  'plan-matches-review': { ...error('inferred'), ...improving },
  'plan-status-is-justified': { ...error('practice'), ...improving },
  'plan-is-on-time': { ...warning('practice'), ...improving },
}
