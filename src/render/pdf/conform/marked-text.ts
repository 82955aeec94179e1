/**
 * The words of pieces of marked content, by MCID. Skia writes an operator on each line, a glyph at a time; a new line of
 * text has another height.
 *
 * @param wanted the MCIDs to be read
 * @param meaningOf what the glyphs of a font mean, by its name on the page
 */
export function textOfMarked(
  content: string,
  wanted: ReadonlySet<number>,
  meaningOf: (font: string) => ReadonlyMap<string, string>,
): Map<number, string> {
  const texts = new Map<number, string>()
  let id: number | undefined
  let height = ''
  let meaning: ReadonlyMap<string, string> = new Map()
  for (const line of content.split('\n')) {
    if (line.endsWith('BDC')) {
      const mcid = Number(/\/MCID (\d+)/.exec(line)?.[1] ?? Number.NaN)
      id = wanted.has(mcid) ? mcid : undefined
      height = ''
    } else if (line === 'EMC') id = undefined
    // A font set outside of the content that is wanted holds within it.
    if (line.endsWith('Tf')) meaning = meaningOf(line.slice(1, line.indexOf(' ')))
    if (id === undefined) continue
    const known = texts.get(id) ?? ''
    if (line.endsWith('Tm')) {
      const next = line.split(' ')[5] ?? ''
      if (height !== '' && next !== height && known !== '' && !known.endsWith(' ')) texts.set(id, `${known} `)
      height = next
    } else if (line.endsWith('Tj')) {
      const codes = /<([\dA-Fa-f]+)> Tj$/.exec(line)?.[1]?.match(/.{4}/g) ?? []
      texts.set(id, known + codes.map(code => meaning.get(code.toUpperCase()) ?? '').join(''))
    }
  }
  return texts
}
