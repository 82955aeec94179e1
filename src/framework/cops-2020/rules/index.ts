import type { RuleRow } from '../../framework.js'
import { accessibility } from './accessibility.js'
import { engagement } from './engagement.js'
import { findingsAndRecommendations } from './findings-and-recommendations.js'
import { formAndRelease, plainLanguage } from './form-and-release.js'
import { check, formOfTheFiles } from './form-of-the-files.js'
import { improvementPlan } from './improvement-plan.js'
import { privacy } from './privacy.js'
import { recordAndScope } from './record-and-scope.js'
import { research } from './research.js'
import type { Rows } from './row.js'
import { team } from './team.js'
import { timeline } from './timeline.js'

/** The catalogue, by group, in the order in which `aar rules` prints it. */
const groups: Readonly<Record<string, Rows>> = {
  'Record and scope': recordAndScope,
  Team: team,
  'Research and people': research,
  Timeline: timeline,
  'Findings and recommendations': findingsAndRecommendations,
  'Improvement plan': improvementPlan,
  'Form and release': formAndRelease,
  'Plain language': plainLanguage,
  Privacy: privacy,
  Accessibility: accessibility,
  Engagement: engagement,
  'Form of the files': formOfTheFiles,
  'The check itself': check,
}

export const rules: readonly RuleRow[] = Object.entries(groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(([id, row]) => ({ id, group, ...row })),
)
