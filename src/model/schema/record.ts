import { z } from 'zod'
import { agencyTypes, kinds, profiles, ratings, sourceTypes, statuses } from '../vocabulary.js'
import { engagement } from './engagement.js'
import { audience, count, ignore, text, texts } from './values.js'

/** One entry of the evidence register. */
export const source = z
  .strictObject({
    id: text,
    type: z.enum(sourceTypes),
    title: text,
    date: text,
    author: text,
    publisher: text,
    reference: text,
    url: text,
    clock: text,
    note: text,
    audience,
    reason: text,
  })
  .partial()

/** People who were heard, by group; never by name. */
export const interviewGroup = z
  .strictObject({
    id: text,
    group: text,
    method: text,
    people: count,
    date: text,
    note: text,
    audience,
    reason: text,
  })
  .partial()

export const teamMember = z
  .strictObject({ name: text, role: text, organization: text, expertise: texts, note: text })
  .partial()

export const objective = z
  .strictObject({ id: text, text: text, capability: text, rating: z.enum(ratings) })
  .partial()

export const approval = z
  .strictObject({ name: text, role: text, decision: text, date: text, note: text })
  .partial()

/** The front matter of `review.md`: the record of the review. */
export const record = z
  .strictObject({
    title: text,
    subtitle: text,
    kind: z.enum(kinds),
    profile: z.enum(profiles),
    framework: text,
    status: z.enum(statuses),
    date: text,
    language: text,
    'time-zone': text,
    fictional: z.boolean(),
    agency: z
      .strictObject({ name: text, abbreviation: text, type: z.enum(agencyTypes), state: text })
      .partial(),
    event: z
      .strictObject({
        kind: text,
        name: text,
        start: text,
        end: text,
        location: text,
        fatalities: z.boolean(),
        minors: z.boolean(),
      })
      .partial(),
    scope: z
      .strictObject({
        statement: text,
        window: z.strictObject({ start: text, end: text }).partial(),
        exclusions: texts,
      })
      .partial(),
    review: z
      .strictObject({
        type: z.enum(['internal', 'external', 'hybrid']),
        'conducted-by': text,
        independence: text,
      })
      .partial(),
    team: z.array(teamMember),
    sources: z.array(source),
    interviews: z.array(interviewGroup),
    objectives: z.array(objective),
    acronyms: z.record(text, text),
    themes: z.record(text, text),
    handling: z.strictObject({ marking: text, instructions: text }).partial(),
    approvals: z.array(approval),
    engagement,
    terms: texts,
    ignore,
    'conformance-statement': z.boolean(),
  })
  .partial()

export type Record = z.infer<typeof record>
export type Source = z.infer<typeof source>
