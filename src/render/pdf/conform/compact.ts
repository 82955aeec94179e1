import type { RawFile } from '../file/read.js'

/**
 * Shortens the numbers of a content stream to three decimals: a thousandth of a unit is far below what any printer shows,
 * and Skia writes a position with seven for each glyph.
 */
export function shortNumbers(content: string): string {
  return content.replace(/(\.\d{3})\d+/g, '$1')
}

/** Takes out the attributes of cells that say what is so without them: that a cell spans one row and one column. */
export function dropDefaults({ objects }: RawFile): void {
  for (const [number, { text, data }] of objects) {
    if (data || !text.includes('Span 1>>')) continue
    objects.set(number, { text: text.replace(/ ?<<\/O \/Table \/(?:Row|Col)Span 1>>/g, '') })
  }
}
