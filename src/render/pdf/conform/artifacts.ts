import { type Margin, marginTexts } from './margin-texts.js'

/**
 * Marks as an artifact what a page paints outside of marked content (ISO 14289-1, 7.1): running heads, rules,
 * backgrounds, and the signs that a style sheet adds. Chromium tags the words of the document and nothing else. Of the
 * texts in the margins is said that they are headers and footers.
 *
 * Skia writes an operator on each line, its operands before it, so the lines are looked at and not parsed. Marked content
 * may not begin within a path or a text object, so each of these is taken whole.
 *
 * @param decorative MCIDs of marked content that is there for the eye only
 */
export function markArtifacts(content: string, decorative: ReadonlySet<number> = new Set()): string {
  const lines = content.split('\n')
  const margins = marginTexts(lines)
  const marked: string[] = []
  let depth = 0
  let isOpen = false
  /** Where the path or the text that is not painted yet began among the marked lines. */
  let pending: number | undefined
  let inText = false
  /** Where the text began, among the lines. */
  let text = 0
  const close = (): void => {
    if (isOpen) marked.push('EMC')
    isOpen = false
  }
  const wrap = (from: number, begin = opening): void => {
    if (!isOpen) marked.splice(from, 0, begin)
    isOpen = true
  }
  for (const [index, line] of lines.entries()) {
    const operator = line.slice(line.lastIndexOf(' ') + 1)
    // Properties end without a blank: `<</MCID 0 >>BDC`.
    if (operator.endsWith('BDC') || operator === 'BMC') {
      if (depth === 0) close()
      depth += 1
      const [, mcid] = decorative.size > 0 ? (/\/MCID (\d+)/.exec(line) ?? []) : []
      if (mcid !== undefined && decorative.has(Number(mcid))) {
        marked.push(opening)
        continue
      }
    } else if (operator === 'EMC') depth -= 1
    else if (depth === 0) {
      if (operator === 'BT') {
        inText = true
        text = index
        pending = marked.length
      } else if (operator === 'ET') {
        inText = false
        marked.push(line)
        if (pending !== undefined) wrap(pending, openingOf(margins.get(text)))
        pending = undefined
        close()
        continue
      } else if (!inText && begins.has(operator)) pending ??= marked.length
      else if (paints.has(operator)) {
        marked.push(line)
        wrap(pending ?? marked.length - 1)
        pending = undefined
        close()
        continue
      } else if (operator === 'n') pending = undefined
    }
    marked.push(line)
  }
  close()
  return marked.join('\n')
}

const opening = '/Artifact BMC'

function openingOf(margin: Margin | undefined): string {
  return margin ? `/Artifact <</Type /Pagination /Subtype /${margin}>> BDC` : opening
}

/** Operators with which a path begins. */
const begins = new Set(['m', 're'])
/** Operators that paint a path, an object or a shading. */
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh'])
