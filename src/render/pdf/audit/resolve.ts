import type { PdfObject, PdfRef } from '@libpdf/core'

/** Gives the object that a reference stands for. */
export type Resolve = (ref: PdfRef) => PdfObject | null
