import type { Heading } from 'mdast'
import type { VFile } from 'vfile'
import type { Edit, Fix } from '../../model/fix.js'
import { linesOf } from '../../model/lines.js'

/**
 * Gives a heading the level that it should have, and moves those under it with it: what belonged together still does.
 *
 * @param headings all, in order, of whatever file
 * @param at which of them is wrong
 * @returns undefined where that is not certain: one is not written with `#` signs, or would be too deep, or it may as
 *   well have been meant to stand beside the heading as under it
 */
export function headingFix(
  headings: readonly { node: Heading; file: VFile }[],
  at: number,
  depth: number,
): Fix | undefined {
  const { node: heading, file } = headings[at] ?? {}
  if (!heading || !file) return undefined
  const by = depth - heading.depth
  // Those under a heading of the first level are all that follow it; one that skips a level has siblings that skip it.
  const shallowest = by < 0 ? heading.depth : heading.depth + 1
  const edits: (Edit[] | undefined)[] = []
  for (let index = at; headings[index]?.file === file; index += 1) {
    const each = headings[index]?.node as Heading
    if (index > at && each.depth < shallowest) {
      if (each.depth > depth) return undefined
      break
    }
    edits.push(editOf(file, each, each.depth + by))
  }
  if (!edits.every(edit => edit !== undefined)) return undefined
  // `#` among `##` is a slip of the pen, and what follows it stands beside it; in a text that begins with `#`, under it.
  if (by > 0 && edits.length > 1 && firstOf(headings, at)?.depth !== 1) return undefined
  const marks = '#'.repeat(depth)
  const title =
    edits.length === 1
      ? `Begin the heading with \`${marks}\``
      : `Begin the heading with \`${marks}\`, and move those under it with it`
  return { title, edits: edits.flat() }
}

/** The first heading of the file of a heading. */
function firstOf(headings: readonly { node: Heading; file: VFile }[], at: number): Heading | undefined {
  let first = at
  while (first > 0 && headings[first - 1]?.file === headings[at]?.file) first -= 1
  return headings[first]?.node
}

function editOf(file: VFile, heading: Heading, depth: number): Edit[] | undefined {
  const start = heading.position?.start
  const end = heading.position?.end
  if (!start || !end || depth > 6) return undefined
  const lines = linesOf(file)
  const line = lines[start.line - 1]?.slice(start.column - 1) ?? ''
  const marks = /^#+(?![^ \t])/.exec(line)?.[0]
  if (marks?.length === heading.depth) {
    const over = { line: start.line, column: start.column + marks.length }
    return [{ path: file.path, start, end: over, text: '#'.repeat(depth) }]
  }
  // Words underlined with `=` are of the first level, with `-` of the second; there is no line for the third.
  const underline = /=+(?=[ \t]*$)/.exec(lines[end.line - 1]?.slice(0, end.column - 1) ?? '')
  if (heading.depth !== 1 || depth !== 2 || !underline || end.line === start.line) return undefined
  const from = { line: end.line, column: underline.index + 1 }
  const to = { line: end.line, column: underline.index + 1 + underline[0].length }
  return [{ path: file.path, start: from, end: to, text: '-'.repeat(underline[0].length) }]
}
