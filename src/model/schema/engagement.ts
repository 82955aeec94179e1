import { z } from 'zod'
import { audience, text, texts } from './values.js'

const activityKinds = ['consultation', 'briefing', 'outreach', 'training', 'meeting'] as const

const site = z
  .strictObject({
    status: z.enum(['active', 'closed']).describe('Whether the assistance goes on.'),
    provider: text.describe('Who gives the assistance.'),
    summary: text.describe('What the assistance is about, in a few sentences.'),
    'type-of-ta': text.describe('Type of technical assistance, such as Issue-Specific Review.'),
    topics: texts.describe('What it is about, in a few words each, such as Use of Force.'),
  })
  .partial()

const request = z
  .strictObject({
    received: text.describe('Day on which the request came in, such as 2026-03-02.'),
    'requested-by': text.describe('Who asked for the assistance.'),
    role: text.describe('Office of the person who asked, such as chief-executive.'),
    authorization: text.describe('Who authorized the request, where the chief executive did not make it.'),
    pending: z
      .strictObject({
        investigation: z.boolean().describe('true: an investigation of the matter is going on.'),
        litigation: z.boolean().describe('true: the matter is before a court.'),
      })
      .partial()
      .describe('What is still undecided about the matter.'),
  })
  .partial()

const workPlan = z
  .strictObject({
    description: text.describe('What is to be done.'),
    experts: z
      .array(
        z
          .strictObject({
            name: text.describe('Name of the expert.'),
            expertise: texts.describe('What the expert knows about.'),
          })
          .partial(),
      )
      .describe('Experts who give the assistance.'),
    staff: z
      .array(
        z
          .strictObject({
            name: text.describe('Name of the member of staff.'),
            role: text.describe('What this person does.'),
          })
          .partial(),
      )
      .describe('Staff who support the experts.'),
    sent: text.describe('Day on which the plan went to the agency.'),
    'approved-by': text.describe('Who approved the plan for the agency.'),
    approved: text.describe('Day on which the agency approved the plan.'),
  })
  .partial()

const activity = z
  .strictObject({
    date: text.describe('Day of the activity.'),
    kind: z.enum(activityKinds).describe('What kind of activity it was. A consultation is confidential.'),
    summary: text.describe('What was done.'),
    audience,
  })
  .partial()

/** The record of technical assistance: request, work plan, activities, and the entry in the register of sites. */
export const engagement = z
  .strictObject({
    site: site.describe('The entry in the register of sites.'),
    request: request.describe("The agency's request for assistance."),
    'work-plan': workPlan.describe('The work plan agreed with the agency.'),
    activities: z.array(activity).describe('What was done under the work plan, in order.'),
  })
  .partial()
