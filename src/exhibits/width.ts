/** Characters of table text (8.4 point) that fit across an upright Letter page. */
const uprightCharacters = 102
/** A cell with more than this wraps without harm. */
export const wrapsBeyond = 12
/** The space between two columns, in characters. */
const gutter = 1.6

/**
 * Whether a table needs a turned page: its columns, each as narrow as its longest word or a short cell allows, do not
 * fit side by side on an upright one.
 *
 * @param header the names of the columns, which may wrap at every word
 * @param rows the words of every cell
 */
export function isWide(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const widths = header.map(longestWord)
  for (const row of rows) {
    for (const [index, text] of row.entries()) {
      const width = Math.max(longestWord(text), Math.min(text.length, wrapsBeyond))
      widths[index] = Math.max(widths[index] ?? 0, width)
    }
  }
  return widths.reduce((sum, width) => sum + width + gutter, 0) > uprightCharacters
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(word => word.length))
}
