import type { RawFile } from '../file/read.js'

/** Takes out the attributes of cells that say what is so without them: that a cell spans one row and one column. */
export function dropDefaults({ objects }: RawFile): void {
  for (const [number, { text, data }] of objects) {
    if (data || !text.includes('Span 1>>')) continue
    objects.set(number, { text: text.replace(/\s*<<\/O \/Table\s+\/(?:Row|Col)Span 1>>/g, '') })
  }
}
