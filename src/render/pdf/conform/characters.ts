import { dictionaryOf } from '../file/pages.js'
import type { RawFile } from '../file/read.js'
import { packedStream, textOfStream } from '../file/streams.js'
import { readToUnicode } from '../file/to-unicode.js'
import { isReference } from '../file/values.js'

/**
 * Characters that share a glyph with the one that was meant. Skia names the lower code point, and then "city’s" can be
 * neither found nor spoken.
 */
const meant: Readonly<Record<string, string>> = { ʼ: '’', ʻ: '‘' }

/** Lets the glyphs of quotation marks mean quotation marks, in every font of a file. */
export function correctMeanings(file: RawFile): void {
  for (const [number, { text }] of file.objects) {
    if (!text.startsWith('<</Type /Font')) continue
    const cmap = dictionaryOf(file, { object: number }).get('ToUnicode')
    const stream = isReference(cmap) ? file.objects.get(cmap.object) : undefined
    if (!isReference(cmap) || !stream) continue
    const meanings = readToUnicode(textOfStream(stream))
    if (![...meanings.values()].some(value => value in meant)) continue
    file.objects.set(cmap.object, packedStream(cmapOf(meanings)))
  }
}

/** A ToUnicode CMap (ISO 32000-1, 9.10.3) of single codes. */
function cmapOf(meanings: ReadonlyMap<string, string>): string {
  const lines = [...meanings].map(([code, value]) => `<${code}> <${hex(meant[value] ?? value)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
