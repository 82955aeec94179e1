import type { PdfDict } from '@libpdf/core'

/** A page, or a form: what has a content stream of its own. */
export interface Owner {
  /** From 0: the page on which it is painted. */
  page: number
  /** Object number of the form; 0 for the page itself. */
  form: number
  /** Its key in the ParentTree. */
  key: number | undefined
}

/** A content stream (ISO 32000-1, 7.8.2), decoded, with the resources that its operators name. */
export interface ContentStream {
  bytes: Uint8Array
  resources: PdfDict | undefined
  owner: Owner
}
