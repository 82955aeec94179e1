import type { OutputFile } from '../../io/publish.js'
import type { Design } from '../../model/design.js'
import type { Release } from '../../model/release.js'

/** What every format is told besides the release. */
export interface RenderOptions {
  /** How the report was made and checked, in a sentence for its readers. */
  colophon: string
  /** When the report is made. */
  date: Date
  /** Files of other formats that stand beside the HTML edition. */
  downloads: { href: string; title: string }[]
  design: Design
  /** Signs a finished PDF; absent where nobody asked for it. */
  sign?: (pdf: Uint8Array) => Promise<Uint8Array>
  /** Prints documents; only for formats that need a browser. */
  print?: Print
}

/** Prints HTML; the browser behind it is started by the command, once, and early. */
export type Print = (job: {
  html: string
  assets: Map<string, { bytes: Uint8Array; type: string }>
}) => Promise<Uint8Array>

export interface Format {
  id: string
  /** Whether it needs a browser. */
  prints: boolean
  /** Its file, where readers of the HTML edition can have it. */
  download?(release: Release): { href: string; title: string }
  /** The files of a report, and what it takes to prove them. */
  render(release: Release, options: RenderOptions): Promise<Rendered>
}

export interface Rendered {
  /** The files of the format, by path relative to the folder of the report. */
  files: OutputFile[]
  /** HTML that holds every word which the files show, for the proof that nothing withheld is among them. */
  texts: string[]
  /** What a finished file lacks, found when it was audited. */
  faults?: readonly Fault[]
}

export interface Fault {
  /** From 1; undefined where it concerns the whole file. */
  page: number | undefined
  /** Words that stand at the place; often none. */
  words: string
  /** The headings under which it stands, from the nearest to the farthest. */
  under: readonly string[]
  /** Id of the rule of the audit. */
  rule: string
  reason: string
  note: string
}
