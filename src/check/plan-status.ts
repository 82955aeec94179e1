import type { Review } from '../model/review.js'
import type { Plan } from '../model/schema/plan.js'
import { parseTime } from '../model/time.js'
import type { planStatuses } from '../model/vocabulary.js'

export type PlanStatus = (typeof planStatuses)[number]

/** What needs no more work. */
const closed: ReadonlySet<PlanStatus> = new Set<PlanStatus>(['complete', 'declined', 'superseded'])

export interface LastAction {
  /** Where it stands in the list of the recommendation. */
  index: number
  status: PlanStatus | undefined
}

/** The action of the latest date, wherever in its list it stands; undefined where the plan has none. */
export function lastAction(plan: Plan | undefined, id: string): LastAction | undefined {
  const actions = plan?.actions ?? {}
  let last: (LastAction & { date: string }) | undefined
  for (const [index, action] of (Object.hasOwn(actions, id) ? (actions[id] ?? []) : []).entries()) {
    const date = parseTime(action.date ?? '')?.date ?? last?.date ?? ''
    if (!last || date >= last.date) last = { index, date, status: action.status }
  }
  return last
}

export function isClosed(action: LastAction | undefined): boolean {
  return action?.status !== undefined && closed.has(action.status)
}

/** Whether the plan is there and what it says cannot be read. */
export function isPlanBroken({ files }: Review): boolean {
  return files.some(
    ({ path, messages }) =>
      path === 'plan.md' && messages.some(({ ruleId }) => ruleId === 'front-matter-is-yaml'),
  )
}
