/** More than anyone writes; deeper nesting costs the parser time that grows with its square. */
export const deepestNesting = 50

const marker = /(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*/y
const thematicBreak = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/

/** Says what is nested too deeply to be parsed, if anything is. A line of hyphens, however long, nests nothing. */
export function tooDeep(text: string): string | undefined {
  for (const line of text.split('\n')) {
    if (depthOf(line) > deepestNesting && !thematicBreak.test(line))
      return `nested more than ${deepestNesting} deep`
  }
  return undefined
}

/** How many quotations and lists begin in a line. Counted by steps: a pattern for it all would try every way to part the blanks. */
function depthOf(line: string): number {
  let depth = 0
  marker.lastIndex = line.length - line.trimStart().length
  while (marker.test(line)) depth += 1
  return depth
}
