import type { Basis, Citation, RuleRow, Weight } from '../../framework.js'

/** A row without its id and group, which the table of its group gives it. */
export type Row = Omit<RuleRow, 'id' | 'group'>
export type Rows = Readonly<Record<string, Row>>

type Source = Basis | Citation

const row =
  (weight: Weight) =>
  (...sources: Source[]): Row => ({
    weight,
    basis: sources.map(source => (typeof source === 'string' ? { basis: source } : source)),
  })

export const error = row('error')
export const warning = row('warning')
export const info = row('info')
/** A gap that a draft may have, and a final report may not. */
export const dueWhenFinal = row({ draft: 'warning', 'agency-review': 'warning', final: 'error' })
/** What nobody expects of the first draft. */
export const dueAfterDraft = row({ draft: 'info', 'agency-review': 'error', final: 'error' })

/** A place in a basis, such as `at('guide', 'Step 3, page 43')`. */
export const at = (basis: Basis, place: string): Citation => ({ basis, at: place })

/** Not asked of a debrief, which is short. */
export const notInDebrief: Pick<RuleRow, 'profiles'> = { profiles: ['full-report', 'exercise'] }
/** Asked of reviews of an event or an issue, and not of assistance or of an analysis of data. */
export const ofReviews: Pick<RuleRow, 'kinds'> = { kinds: ['after-action-review', 'issue-specific-review'] }
export const ofEvents: Pick<RuleRow, 'kinds'> = { kinds: ['after-action-review'] }
/** Guards privacy or the release: no author can suppress it. */
export const binding: Pick<RuleRow, 'binding'> = { binding: true }
/** Belongs to a step of the guide. */
export const step = (number: number): Pick<RuleRow, 'step'> => ({ step: number })
