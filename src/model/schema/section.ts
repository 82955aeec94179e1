import { z } from 'zod'
import { capabilityElements, priorities } from '../vocabulary.js'
import { audience, id, ignore, reason, text, texts } from './values.js'

const entry = { id, audience, reason }
const observation = {
  ...entry,
  statement: text.describe('What was found, in one full sentence. It is printed as a heading.'),
  why: text.describe('The cause.'),
  standard: texts.describe('What it is measured by: ids of sources, or words.'),
  evidence: texts.describe(
    'Ids of sources, interview groups or timeline rows, each with a place: ["radio-log, 18:58", order-given].',
  ),
}

export const finding = z
  .strictObject({
    ...observation,
    'no-recommendation': text.describe('Why the finding needs no recommendation.'),
  })
  .partial()
export const whatWorked = z
  .strictObject({
    ...observation,
    promising: z.boolean().describe('true: a practice that others could adopt.'),
  })
  .partial()
export const recommendedPractice = z
  .strictObject({
    ...entry,
    answers: texts.describe(
      'Ids of the findings or what worked that it answers. The first one gives the number.',
    ),
    practice: text.describe('Who should do what, in one sentence.'),
    owner: text.describe('Who acts.'),
    partners: texts.describe('With whom.'),
    priority: z.enum(priorities).describe('How soon it matters.'),
    element: z.enum(capabilityElements).describe('What has to change.'),
    measure: text.describe('How one will know that it is done.'),
    due: text.describe('By what date, such as 2026-12-31.'),
  })
  .partial()

/** The front matter of a section. */
export const section = z
  .strictObject({
    title: text.describe('Title of the section.'),
    element: text.describe('What part of the report the section is.'),
    theme: text.describe(
      'What an analysis is about: a theme of the framework, or one that the record declares.',
    ),
    findings: z.array(finding).describe('What did not work. Each is set in the text by its id.'),
    'what-worked': z.array(whatWorked).describe('What worked, and why.'),
    'recommended-practices': z.array(recommendedPractice).describe('What should be done.'),
    ignore,
  })
  .partial()

export type SectionMatter = z.infer<typeof section>
export type FindingMatter = z.infer<typeof finding>
export type WhatWorkedMatter = z.infer<typeof whatWorked>
export type RecommendedPracticeMatter = z.infer<typeof recommendedPractice>
