import type { AuditedDocument } from './document.js'
import type { Finding } from './finding.js'
import type { StructureElement } from './structure.js'

export interface Found extends Pick<Finding, 'reason' | 'note'> {
  /** The element concerned: it gives page and words where they are not given. */
  at?: StructureElement | undefined
  page?: number | undefined
  /** The object concerned, where words do not say it. */
  what?: string
  words?: string
  under?: readonly string[]
}

export type Report = (found: Found) => void

/** One requirement of PDF/UA-1 that a machine can check. */
export interface Rule {
  /** States the healthy condition; permanent. */
  id: string
  /** The healthy condition in a sentence. */
  summary: string
  /** The clause of ISO 14289-1:2014, or of the standard that it rests on. */
  basis: string
  /** The rules of veraPDF's profile of PDF/UA-1 that ask the same; none where it asks less. */
  verapdf: readonly string[]
  examine(document: AuditedDocument, report: Report): void
}
