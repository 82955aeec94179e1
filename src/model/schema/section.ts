import { z } from 'zod'
import { capabilityElements, priorities } from '../vocabulary.js'
import { audience, ignore, text, texts } from './values.js'

const entry = { id: text, audience, reason: text }
const observation = { ...entry, statement: text, why: text, standard: texts, evidence: texts }

export const finding = z.strictObject({ ...observation, 'no-recommendation': text }).partial()
export const whatWorked = z.strictObject({ ...observation, promising: z.boolean() }).partial()
export const recommendedPractice = z
  .strictObject({
    ...entry,
    answers: texts,
    practice: text,
    owner: text,
    partners: texts,
    priority: z.enum(priorities),
    element: z.enum(capabilityElements),
    measure: text,
    due: text,
  })
  .partial()

/** The front matter of a section. */
export const section = z
  .strictObject({
    title: text,
    element: text,
    theme: text,
    findings: z.array(finding),
    'what-worked': z.array(whatWorked),
    'recommended-practices': z.array(recommendedPractice),
    ignore,
  })
  .partial()

export type SectionMatter = z.infer<typeof section>
export type FindingMatter = z.infer<typeof finding>
export type WhatWorkedMatter = z.infer<typeof whatWorked>
export type RecommendedPracticeMatter = z.infer<typeof recommendedPractice>
