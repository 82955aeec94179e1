import { accessibilityFaults } from './accessibility.js'
import { engagementFaults } from './engagement.js'
import type { Fault } from './fault.js'
import { fileFaults } from './files.js'
import { findingFaults } from './findings.js'
import { formFaults } from './form.js'
import { languageFaults } from './language.js'
import { planFaults } from './plan.js'
import { privacyFaults } from './privacy.js'
import { recordFaults } from './record.js'
import { researchFaults } from './research.js'
import { suppressionFaults } from './suppressions.js'
import { teamFaults } from './team.js'
import { timelineFaults } from './timeline.js'

/** One fault a rule, in the order in which they are planted together: one of the findings needs the exclusions of the scope. */
export const faults: readonly Fault[] = [
  ...findingFaults,
  ...recordFaults,
  ...teamFaults,
  ...researchFaults,
  ...timelineFaults,
  ...planFaults,
  ...formFaults,
  ...languageFaults,
  ...privacyFaults,
  ...accessibilityFaults,
  ...engagementFaults,
  ...fileFaults,
  ...suppressionFaults,
]
