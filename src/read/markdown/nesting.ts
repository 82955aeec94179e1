/** More than anyone writes; deeper nesting costs the parser time that grows with its square. */
export const deepestNesting = 50

const marker = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*/y
const thematicBreak = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/

/** The first line, from 1, that is nested too deeply to be parsed. A line of hyphens, however long, nests nothing. */
export function tooDeepAt(text: string): number | undefined {
  const isDeep = (line: string): boolean => depthOf(line) > deepestNesting && !thematicBreak.test(line)
  const index = text.split('\n').findIndex(isDeep)
  return index === -1 ? undefined : index + 1
}

/**
 * How many quotations and lists begin in a line. They are counted one by one: a single pattern for all of them would try
 * every way to share out the blanks between them.
 */
function depthOf(line: string): number {
  let depth = 0
  marker.lastIndex = line.length - line.trimStart().length
  while (marker.test(line)) depth += 1
  return depth
}
