import { styleText } from 'node:util'
import { visibleLine } from './visible.js'

/** What is wrong with a file that was printed, at a page of it. */
export interface PageFault {
  rule: string
  /** From 1; left open where it concerns the document. */
  page: number | undefined
  /** The words or the object concerned; often empty. */
  what: string
  /** The headings under which it stands, from the nearest to the farthest. */
  under: readonly string[]
  reason: string
  note: string
}

/** Columns for pages. */
const gutter = 11

/**
 * What an audit found in a file, as text: page, what is wrong, the rule; below it what to do; and how much there is.
 *
 * @param limit how many of one rule are shown
 * @param color whether it is shown on a terminal that takes colors
 */
export function auditText(path: string, faults: readonly PageFault[], limit: number, color: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text
  const shown = new Map<string, number>()
  const blocks = faults.flatMap(({ rule, page, what, under, reason, note }) => {
    const before = shown.get(rule) ?? 0
    shown.set(rule, before + 1)
    if (before >= limit) return []
    const place = (page === undefined ? 'document' : `page ${page}`).padStart(gutter)
    const words = what === '' || reason.includes(what) ? reason : `${reason}: \`${what}\``
    const heading = under[0] === undefined ? '' : `Under \`${under[0]}\`. `
    return [
      `${place}  ${paint('red', 'error')}  ${visibleLine(words)}  ${paint('dim', rule)}`,
      `${' '.repeat(gutter + 9)}${paint('dim', visibleLine(heading + note))}`,
    ]
  })
  const left = [...shown]
    .filter(([, count]) => count > limit)
    .map(([rule, count]) => `${' '.repeat(gutter + 2)}and ${count - limit} more of ${paint('dim', rule)}`)
  const counts = `${visibleLine(path)}: ${countOf(faults)}\n`
  if (faults.length === 0) return counts
  return `${paint('underline', visibleLine(path))}\n${[...blocks, ...left].join('\n')}\n\n${counts}`
}

function countOf(faults: readonly PageFault[]): string {
  if (faults.length === 0) return 'nothing to report'
  const rules = new Set(faults.map(({ rule }) => rule)).size
  return `${faults.length} ${faults.length === 1 ? 'error' : 'errors'} of ${rules} ${rules === 1 ? 'rule' : 'rules'}`
}
