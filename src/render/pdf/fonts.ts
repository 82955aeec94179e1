import { type PdfDict, PdfStream } from '@libpdf/core'
import type { Resolve } from './resolve.js'
import { readToUnicode } from './to-unicode.js'

/** What the glyphs of a page's fonts mean; each font is read once. */
export function fontMeanings(fonts: PdfDict | undefined, resolve: Resolve) {
  const known = new Map<string, Map<string, string>>()
  return (name: string): Map<string, string> => {
    const read = known.get(name) ?? meaningsOf(fonts?.getDict(name, resolve), resolve)
    known.set(name, read)
    return read
  }
}

function meaningsOf(font: PdfDict | undefined, resolve: Resolve): Map<string, string> {
  const cmap = font?.get('ToUnicode', resolve)
  return cmap instanceof PdfStream
    ? readToUnicode(new TextDecoder('latin1').decode(cmap.getDecodedData()))
    : new Map()
}
