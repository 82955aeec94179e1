import { headingTexts } from '../heading-texts.js'
import { audit } from '../pdf/audit/index.js'
import { finishPdf } from '../pdf/finish.js'
import { printBook } from '../print/book.js'
import type { Format } from './format.js'

/** The PDF: one document of all parts, printed by a browser, with the page numbers of the contents filled in. */
export const pdf: Format = {
  id: 'pdf',
  prints: true,
  download: release => ({ href: `${release.slug}.pdf`, title: 'Download the PDF' }),
  async render(release, options) {
    const { date, print, sign } = options
    if (!print) throw new TypeError('The PDF needs a browser to print it.')
    const { document, bytes: printed } = await printBook(release, options, print)
    const { html, lines, labels } = document
    const { conductedBy, agency } = release.record
    const author = conductedBy || agency
    const finished = await finishPdf(printed, {
      lines,
      headings: headingTexts(html),
      labels,
      expansions: release.acronyms.map(([, long]) => long),
      title: release.record.title,
      author,
      language: release.language,
      producer: 'Aftermark',
      date,
    })
    // Nothing may change after this; what is audited is what is published.
    const bytes = sign ? await sign(finished) : finished
    const faults = await audit(bytes)
    return { files: [{ path: `${release.slug}.pdf`, bytes }], texts: [html], faults }
  },
}
