import { github } from './github.js'
import { json } from './json.js'
import type { Report } from './reported.js'
import { sarif } from './sarif.js'
import { text } from './text.js'

export type { Circumstances, Report, Reported, RuleText } from './reported.js'

export type ReportFormat = 'text' | 'json' | 'sarif' | 'github'

/** The views of one list of diagnostics, by the name that `--format` gives them. */
export const reports: Readonly<Record<ReportFormat, Report>> = { text, json, sarif, github }
