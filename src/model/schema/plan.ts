import { z } from 'zod'
import { planStatuses } from '../vocabulary.js'
import { ignore, text, texts } from './values.js'

const action = z
  .strictObject({ date: text, status: z.enum(planStatuses), note: text, evidence: texts })
  .partial()

/** The front matter of `plan.md`: the status of each recommendation, by its id. */
export const plan = z
  .strictObject({ updated: text, 'next-report': text, actions: z.record(text, z.array(action)), ignore })
  .partial()

export type Plan = z.infer<typeof plan>
