import type { Kind, Profile } from '../../model/vocabulary.js'
import type { ElementRequirement } from '../framework.js'

const must = (element: string, more: Partial<ElementRequirement> = {}): ElementRequirement => ({
  element,
  required: true,
  ...more,
})
const may = (element: string, more: Partial<ElementRequirement> = {}): ElementRequirement => ({
  element,
  required: false,
  ...more,
})

const front = [may('letter'), may('acknowledgments'), must('executive-summary'), must('introduction')]
const method = [must('methodology'), must('limitations', { within: 'methodology' })]
const analysis = must('analysis', { repeatable: true })
const back = [may('conclusion'), may('appendix', { repeatable: true })]

/** Elements in order, by kind of review (basis: practice). */
const byKind: Readonly<Record<Kind, readonly ElementRequirement[]>> = {
  'after-action-review': [
    ...front,
    ...method,
    may('agency'),
    must('incident-description'),
    must('timeline'),
    may('standards'),
    analysis,
    ...back,
  ],
  'issue-specific-review': [
    ...front,
    ...method,
    may('agency'),
    must('incident-description'),
    must('standards'),
    analysis,
    ...back,
  ],
  'technical-assistance': [
    ...front,
    may('methodology'),
    may('limitations'),
    may('agency'),
    must('request'),
    must('work-plan'),
    must('activities'),
    may('analysis', { repeatable: true }),
    must('outcomes'),
    ...back,
  ],
  'data-analysis': [
    ...front,
    must('questions'),
    must('data-and-methods'),
    may('methodology'),
    must('results'),
    must('limitations'),
    may('analysis', { repeatable: true }),
    ...back,
  ],
}

/** A debrief asks only for a summary, what happened, findings and recommendations; the rest is free. */
const debrief = byKind['after-action-review'].map(row =>
  ['executive-summary', 'incident-description', 'analysis'].includes(row.element)
    ? row
    : { ...row, required: false },
)

/** The elements of a document of this kind and profile, in their order. */
export function outline(kind: Kind, profile: Profile): readonly ElementRequirement[] {
  return profile === 'debrief' ? debrief : byKind[kind]
}
