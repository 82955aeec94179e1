import { error, info, notInDebrief, ofReviews, type Rows, step, warning } from './row.js'

const building = { ...step(2), ...notInDebrief }

export const team: Rows = {
  'team-is-a-team': { ...error('publisher'), ...building },
  'team-member-has-expertise': { ...warning('publisher'), ...building },
  'independence-is-stated': { ...warning('practice'), ...building },
  'team-covers-themes': { ...info('publisher'), ...building },
  'community-is-heard': { ...info('publisher', 'practice'), ...building, ...ofReviews },
}
