import { z } from 'zod'
import { audience, text, texts } from './values.js'

const activityKinds = ['consultation', 'briefing', 'outreach', 'training', 'meeting'] as const

/** The record of technical assistance: request, work plan, activities, and the entry in the register of sites. */
export const engagement = z
  .strictObject({
    site: z
      .strictObject({
        status: z.enum(['active', 'closed']),
        provider: text,
        summary: text,
        'type-of-ta': text,
        topics: texts,
      })
      .partial(),
    request: z
      .strictObject({
        received: text,
        'requested-by': text,
        role: text,
        authorization: text,
        pending: z.strictObject({ investigation: z.boolean(), litigation: z.boolean() }).partial(),
      })
      .partial(),
    'work-plan': z
      .strictObject({
        description: text,
        experts: z.array(z.strictObject({ name: text, expertise: texts }).partial()),
        staff: z.array(z.strictObject({ name: text, role: text }).partial()),
        sent: text,
        'approved-by': text,
        approved: text,
      })
      .partial(),
    activities: z.array(
      z.strictObject({ date: text, kind: z.enum(activityKinds), summary: text, audience }).partial(),
    ),
  })
  .partial()
