import type { Nodes, RootContent } from 'mdast'

/**
 * A `withhold` that has no end takes in everything that follows it among its siblings: a mistake in the markup may
 * hide too much, never too little.
 */
export function runOn(nodes: Nodes[]): Nodes[] {
  const index = nodes.findIndex(
    node => (node.type === 'withheldText' || node.type === 'withheldBlock') && node.runsOn !== undefined,
  )
  const open = nodes[index]
  if (open === undefined || index === nodes.length - 1) return nodes
  if ('children' in open) (open.children as RootContent[]).push(...(nodes.slice(index + 1) as RootContent[]))
  return nodes.slice(0, index + 1)
}
