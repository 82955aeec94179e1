import type { VFile } from 'vfile'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import type { Readability } from '../model/readability.js'
import type { Suppression } from '../model/suppression.js'

/** A review that was checked, as every report takes it. */
export interface Reported {
  /** Name of the review. */
  slug: string
  /** Its folder as the user wrote it. */
  folder: string
  /** Its text files, each with its diagnostics. */
  files: readonly VFile[]
  /** How its sections read, where that was asked for. */
  readability?: readonly Readability[]
  /** What authors suppressed, each with their reason. */
  suppressed: readonly { diagnostic: Diagnostic; suppression: Suppression }[]
}

/** What a report says of a rule. */
export interface RuleText {
  id: string
  /** The healthy condition in a sentence. */
  summary: string
  why: string
  /** As it weighs in a final review; a diagnostic has its own. */
  severity: Severity
  /** Address of its page. */
  page: string
}

/** What a report says besides the diagnostics. */
export interface Circumstances {
  tool: { name: string; version: string }
  rules: readonly RuleText[]
  /** Whether it is shown on a terminal that takes colors and links. */
  color: boolean
}

/** A report: one document for all reviews. */
export type Report = (reviews: readonly Reported[], circumstances: Circumstances) => string
