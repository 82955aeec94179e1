import type { Nodes } from 'mdast'

/** Nodes whose words the edition chooses: a citation prints `[S3]`, a reference "Finding 4.2", a note its number. */
const resolved = new Set(['citation', 'footnoteReference', 'image', 'mark', 'exhibit', 'entry'])

/**
 * The words of a line of text as they stand in the output, without their markup. They are parted where something
 * stands between them whose words are not known here.
 */
export function runsOf(node: Nodes): string[] {
  const runs = ['']
  const walk = (inner: Nodes): void => {
    const isBare = inner.type === 'crossReference' && inner.children.length === 0
    if (isBare || resolved.has(inner.type)) runs.push('')
    else if (inner.type === 'break') runs[runs.length - 1] += ' '
    else if ('value' in inner) runs[runs.length - 1] += inner.value
    else if ('children' in inner) for (const child of inner.children) walk(child)
  }
  walk(node)
  return runs
}
