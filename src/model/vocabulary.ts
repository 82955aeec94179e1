/**
 * The closed vocabularies of the authoring format. Words that belong to a framework (elements, themes) stand in
 * `framework/`; these belong to the format itself and are the same under every framework.
 */
export const kinds = [
  'after-action-review',
  'issue-specific-review',
  'technical-assistance',
  'data-analysis',
] as const
export const profiles = ['full-report', 'debrief', 'exercise'] as const
export const statuses = ['draft', 'agency-review', 'final'] as const
export const agencyTypes = ['state', 'local', 'county', 'tribal', 'campus', 'territorial'] as const
export const sourceTypes = [
  'policy',
  'plan',
  'cad',
  'radio',
  'video',
  'report',
  'interview',
  'focus-group',
  'site-visit',
  'survey',
  'media',
  'data',
  'standard',
  'legal',
  'other',
] as const
export const audiences = ['public', 'agency', 'confidential'] as const
export const priorities = ['high', 'medium', 'low'] as const
/** HSEEP's five elements of capability (POETE). */
export const capabilityElements = ['planning', 'organization', 'equipment', 'training', 'exercise'] as const
/** HSEEP's ratings: performed without challenges, with some, with major ones, unable to be performed. */
export const ratings = ['P', 'S', 'M', 'U'] as const
export const planStatuses = [
  'not-started',
  'in-progress',
  'partly-complete',
  'complete',
  'declined',
  'superseded',
] as const

export type EntryKind = 'finding' | 'what-worked' | 'recommended-practice'
export type Kind = (typeof kinds)[number]
export type Profile = (typeof profiles)[number]
export type Status = (typeof statuses)[number]
export type Audience = (typeof audiences)[number]

/** Reasons for withholding, with the words a reader sees. A reason outside the list is printed as it was written. */
export const reasons: Readonly<Record<string, string>> = {
  'personal-privacy': 'personal privacy',
  'law-enforcement-sensitive': 'law enforcement sensitive',
  juvenile: 'concerns a juvenile',
  medical: 'medical information',
  'ongoing-investigation': 'ongoing investigation',
  'legal-privilege': 'legal privilege',
  security: 'security',
}

/** The words for a reason: `personal-privacy` → "personal privacy"; free text stays; none → "no reason given". */
export function reasonText(reason: string | undefined): string {
  if (reason === undefined || reason.trim() === '') return 'no reason given'
  return reasons[reason] ?? reason
}
