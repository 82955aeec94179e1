import { at, binding, dueAfterDraft, error, type Rows, step, warning } from './row.js'

const deciding = step(1)
const program = (place: string) => at('program', place)

export const engagement: Rows = {
  'request-is-authorized': { ...error(program('Request for assistance')), ...deciding },
  'requester-is-eligible': { ...error(program('Eligible agencies')), ...deciding },
  'matter-is-not-pending': {
    ...warning(program('Matters under investigation or in litigation')),
    ...deciding,
  },
  'work-plan-is-approved': { ...dueAfterDraft(program('Work plan')), ...deciding },
  'work-plan-is-complete': { ...warning(program('Work plan')), ...deciding },
  'consultation-is-confidential': { ...error(program('Confidential consultation')), ...step(7), ...binding },
}
