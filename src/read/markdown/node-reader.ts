import type { Nodes } from 'mdast'
import type { Context } from './context.js'

/** Rewrites a list of children. It is handed to the readers, so that none has to know the table it stands in. */
export type Rewrite = <T extends Nodes>(nodes: T[], context: Context) => T[]

/** Gives the nodes that stand in a node's place; its children have not been rewritten yet. */
export type NodeReader<T extends Nodes> = (node: T, context: Context, rewrite: Rewrite) => Nodes[]
