import { z } from 'zod'
import { planStatuses } from '../vocabulary.js'
import { ignore, text, texts } from './values.js'

const action = z
  .strictObject({
    date: text.describe('Day of this report, such as 2026-12-20.'),
    status: z
      .enum(planStatuses)
      .describe('How far it is. `declined` needs a note, `complete` needs evidence.'),
    note: text.describe('What was done, or why it was declined.'),
    evidence: texts.describe('What shows that it is done.'),
  })
  .partial()

/** The front matter of `plan.md`: the status of each recommendation, by its id. */
export const plan = z
  .strictObject({
    updated: text.describe('Day on which this plan was last brought up to date.'),
    'next-report': text.describe('Day of the next report on progress.'),
    actions: z
      .record(text, z.array(action))
      .describe('Progress on each recommended practice, by its id; the latest report stands last.'),
    ignore,
  })
  .partial()

export type Plan = z.infer<typeof plan>
