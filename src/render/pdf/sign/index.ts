import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core'
import type { Signatory } from './signatory.js'

const fieldName = 'Signature'

/** Printed, and not to be moved (ISO 32000-1, 12.5.3). */
const flags = 4 + 128

/** There is a signature, and changes must be appended (12.7.2). */
const formFlags = 1 + 2

/**
 * Signs a finished PDF (ISO 32000-1, 12.8; CAdES, detached). The signature is appended: what was there stays as it was,
 * byte for byte, and every byte but those of the signature itself is signed. Its field takes no room on the page.
 *
 * @param date the time that the signature claims; with a key for RSA the same file and date give the same bytes
 * @throws Error when the PDF cannot be read, or the key does not sign
 */
export async function signPdf(
  finished: Uint8Array,
  { signer, name }: Signatory,
  date: Date,
): Promise<Uint8Array> {
  const pdf = await PDF.load(finished, { lenient: false })
  addField(pdf, `Signature of ${name}`)
  const { bytes } = await pdf.sign({
    signer,
    fieldName,
    signingTime: date,
    estimatedSize: sizeOf(signer.certificate, ...(signer.certificateChain ?? [])),
  })
  return bytes
}

/** A field with words for those who do not see it, which the library would make without them and on no page. */
function addField(pdf: PDF, words: string): void {
  const page = pdf.getPage(0)
  if (!page) throw new Error('The PDF has no pages.')
  const { registry } = pdf.context
  const field = registry.register(
    PdfDict.of({
      Type: PdfName.of('Annot'),
      Subtype: PdfName.of('Widget'),
      FT: PdfName.of('Sig'),
      T: PdfString.fromString(fieldName),
      TU: PdfString.fromString(words),
      F: PdfNumber.of(flags),
      Rect: new PdfArray([0, 0, 0, 0].map(side => PdfNumber.of(side))),
      P: page.ref,
    }),
  )
  const form = PdfDict.of({ Fields: new PdfArray([field]), SigFlags: PdfNumber.of(formFlags) })
  pdf.getCatalog().set('AcroForm', registry.register(form))
  const others = page.dict.getArray('Annots', ref => registry.resolve(ref))
  page.dict.set('Annots', new PdfArray([...(others ?? []), field]))
}

/** Bytes to keep free: the certificates, and as much again as attributes and the longest signature take. */
function sizeOf(...certificates: readonly Uint8Array[]): number {
  return certificates.reduce((sum, { length }) => sum + length, 4096)
}
