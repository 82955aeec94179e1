/** What stands above and below the content of a page (ISO 32000-1, 14.8.2.2.2). */
export type Margin = 'Header' | 'Footer'

/**
 * Finds the texts of the margin boxes of a page: its running heads and its folio. Chromium paints them before the content
 * of the page, and what it then paints is clipped to the box of that content, so that a text that stands above or below
 * the box is theirs. Nothing is found on a page without a box.
 *
 * @param lines of the content stream, an operator on each
 * @returns for each text its margin, by the index of its `BT`
 */
export function marginTexts(lines: readonly string[]): Map<number, Margin> {
  const found = new Map<number, Margin>()
  const end = lines.findIndex((line, index) => line === 'W* n' && isBox(lines, index - 1))
  if (end === -1) return found
  const [, top = 0, , height = 0] = operandsOf(lines[end - 1] ?? '')
  /** How the y of what is painted becomes that of the box, for each `q` that is open. */
  const stack: Vertical[] = []
  let vertical: Vertical = { scale: 1, offset: 0 }
  let begun = -1
  for (const [index, line] of lines.slice(0, end).entries()) {
    if (line === 'q') stack.push(vertical)
    else if (line === 'Q') vertical = stack.pop() ?? vertical
    else if (line === 'BT') begun = index
    else if (stack.length > 0 && line.endsWith(' cm')) {
      const [, , , scale = 1, , offset = 0] = operandsOf(line)
      vertical = { scale: scale * vertical.scale, offset: offset * vertical.scale + vertical.offset }
    } else if (begun !== -1 && line.endsWith(' Tm')) {
      const y = (operandsOf(line)[5] ?? 0) * vertical.scale + vertical.offset
      if (y < top) found.set(begun, 'Header')
      else if (y > top + height) found.set(begun, 'Footer')
      begun = -1
    }
  }
  return found
}

interface Vertical {
  scale: number
  offset: number
}

/** Whether a line is the rectangle to which the content of the page is clipped: the first thing in a `q` of its own. */
function isBox(lines: readonly string[], index: number): boolean {
  if (!lines[index]?.endsWith(' re') || lines[index - 1] !== 'q') return false
  let depth = 0
  for (let at = 0; at < index; at += 1) {
    if (lines[at] === 'q') depth += 1
    else if (lines[at] === 'Q') depth -= 1
  }
  return depth === 1
}

function operandsOf(line: string): number[] {
  return line.split(' ').slice(0, -1).map(Number)
}
