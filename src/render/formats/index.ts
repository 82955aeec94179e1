import type { Format } from './format.js'
import { html } from './html.js'
import { pdf } from './pdf.js'

/** The output formats, by their names on the command line. */
export const formats: Readonly<Record<string, Format>> = { html, pdf }
